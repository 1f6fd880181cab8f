package nl.afsprakenwijzer.documents;

/** Reads an agreement from the bytes of a file. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a .docx, .txt or .md file of at most 10 MiB. Nothing but these bytes is read, and nothing
   * is kept.
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
      case WORD -> AgreementReader.read(WordReader.read(content), Place.PARAGRAPH);
      case TEXT -> AgreementReader.read(TextReader.read(content), Place.LINE);
    };
  }
}
