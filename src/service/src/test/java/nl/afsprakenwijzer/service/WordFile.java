package nl.afsprakenwijzer.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files, good and bad ones. */
public final class WordFile {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml"
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="word/document.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>""";
  private static final String START =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String END = "</w:body></w:document>";

  private WordFile() {}

  public static byte[] ofParagraphs(String... paragraphs) {
    StringBuilder body = new StringBuilder(START);
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return ofDocument(body.append(END).toString());
  }

  public static byte[] ofEmptyParagraphs(int count) {
    return ofDocument(START + "<w:p/>".repeat(count) + END);
  }

  public static byte[] withDoctype() {
    return ofDocument(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + START
            + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"
            + END);
  }

  /** Small to send, far over the bound once unpacked. */
  public static byte[] bomb() {
    return zip(
        part -> {
          byte[] zeros = new byte[1 << 20];
          part.putNextEntry(new ZipEntry("word/document.xml"));
          for (int mebibyte = 0; mebibyte < 120; mebibyte++) {
            part.write(zeros);
          }
        });
  }

  /** What Word makes of a document with a password: not a zip but a compound file. */
  public static byte[] encrypted() {
    byte[] file = new byte[2048];
    byte[] compound = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(compound, 0, file, 0, compound.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  private static byte[] ofDocument(String document) {
    return zip(
        file -> {
          write(file, "[Content_Types].xml", TYPES);
          write(file, "_rels/.rels", RELATIONS);
          write(file, "word/document.xml", document);
        });
  }

  private static void write(ZipOutputStream file, String name, String content) throws IOException {
    file.putNextEntry(new ZipEntry(name));
    ((OutputStream) file).write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream file = new ZipOutputStream(bytes)) {
      content.writeTo(file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private interface Content {
    void writeTo(ZipOutputStream file) throws IOException;
  }
}
