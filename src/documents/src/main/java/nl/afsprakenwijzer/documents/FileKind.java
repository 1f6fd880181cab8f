package nl.afsprakenwijzer.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that are read; all others are refused, each with what to do about it. */
enum FileKind {
  /** A .docx or an .odt; only what is inside tells which. */
  ZIP,
  PDF,
  TEXT;

  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F'};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** The first bytes go before the name, because a name is easily wrong. */
  static FileKind of(String fileName, byte[] content) throws UnreadableDocument {
    String name = fileName.toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    refuseOthers(extension, content);
    if (begins(content, PDF_MARK)) {
      return PDF;
    }
    if (begins(content, ZIP_MARK)) {
      return ZIP;
    }
    return switch (extension) {
      case "txt", "text", "md", "markdown" -> TEXT;
      case "docx" -> throw Refusal.notWord();
      case "pdf" -> throw Refusal.notPdf();
      case "odt" -> throw Refusal.notOpenDocument();
      default -> throw Refusal.otherKind();
    };
  }

  private static void refuseOthers(String extension, byte[] content) throws UnreadableDocument {
    if (begins(content, ascii("{\\rtf"))) {
      throw Refusal.richText();
    }
    if (begins(content, PNG) || begins(content, JPEG) || begins(content, ascii("GIF8"))) {
      throw Refusal.picture();
    }
    if (begins(content, OLD_OFFICE)) {
      refuseOldOffice(content);
    }
    if (extension.equals("docm")) {
      throw Refusal.macros();
    }
  }

  /**
   * A compound file names its streams in UTF-16; an encrypted .docx is one with a single known
   * stream.
   */
  private static void refuseOldOffice(byte[] content) throws UnreadableDocument {
    if (contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
      throw Refusal.encrypted();
    }
    if (contains(content, "WordDocument".getBytes(StandardCharsets.UTF_16LE))) {
      throw Refusal.oldWord();
    }
    throw Refusal.oldOffice();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return matches(content, with, 0);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int at = 0; at + part.length <= content.length; at++) {
      if (matches(content, part, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, byte[] part, int at) {
    if (at + part.length > content.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (content[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
