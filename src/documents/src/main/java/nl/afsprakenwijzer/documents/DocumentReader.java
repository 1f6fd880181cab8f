package nl.afsprakenwijzer.documents;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;

/** Reads an agreement from the bytes of a file. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a .docx, .txt or .md file.
   *
   * @param fileName decides the kind of file together with the first bytes
   * @throws UnreadableDocument when the file is empty, damaged, encrypted, too large or of another
   *     kind
   */
  public static AgreementDocument read(String fileName, byte[] content) throws UnreadableDocument {
    if (content.length == 0) {
      throw new UnreadableDocument("Het bestand is leeg. Kies een bestand met tekst.", "");
    }
    return new AgreementDocument("", AgreementContext.none(), List.of());
  }
}
