package nl.afsprakenwijzer.documents;

import java.util.Locale;

/** Reads an agreement from the bytes of a file. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a .docx, .odt, .pdf, .txt or .md file of at most 10 MiB. Nothing but these bytes is read,
   * and nothing is kept.
   *
   * @param fileName decides the kind of file together with the first bytes
   * @throws UnreadableDocument when the file is empty, damaged, encrypted, too large or of another
   *     kind
   */
  public static AgreementDocument read(String fileName, byte[] content) throws UnreadableDocument {
    if (content.length == 0) {
      throw Refusal.empty();
    }
    if (content.length > Limits.FILE_BYTES) {
      throw Refusal.tooLarge();
    }
    return switch (FileKind.of(fileName, content)) {
      case ZIP -> AgreementReader.read(office(fileName, content), Place.PARAGRAPH);
      case PDF ->
          AgreementReader.read(Contents.of(PdfReader.read(PdfProcess.pages(content))), Place.PAGE);
      case TEXT -> AgreementReader.read(Contents.of(TextReader.read(content)), Place.LINE);
    };
  }

  private static Contents office(String fileName, byte[] content) throws UnreadableDocument {
    WordPackage file = open(fileName, content);
    return OpenReader.reads(file) ? OpenReader.read(file) : WordReader.read(file);
  }

  /** Before it is open only the name tells of what kind it should be. */
  private static WordPackage open(String fileName, byte[] content) throws UnreadableDocument {
    try {
      return WordPackage.open(content);
    } catch (UnreadableDocument refused) {
      boolean openDocument = fileName.toLowerCase(Locale.ROOT).endsWith(".odt");
      throw openDocument ? Refusal.ofOpenDocument(refused) : refused;
    }
  }
}
