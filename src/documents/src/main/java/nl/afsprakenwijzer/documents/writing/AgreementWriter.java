package nl.afsprakenwijzer.documents.writing;

import java.nio.charset.StandardCharsets;
import nl.afsprakenwijzer.documents.AgreementDocument;

/** Writes an agreement as a document of its own. Places in a file are not looked at. */
public final class AgreementWriter {
  private AgreementWriter() {}

  /**
   * A .docx with styles, numbers that Word counts itself, a table of contents and a place to sign.
   * It reads back in to the same clauses.
   */
  public static byte[] word(AgreementDocument agreement) {
    return AgreementWord.write(agreement);
  }

  /** An accessible pdf: PDF/UA-1 and PDF/A-3a. */
  public static byte[] pdf(AgreementDocument agreement) {
    return AccessiblePdf.of(AgreementHtml.write(agreement));
  }

  /** One page that needs nothing else. */
  public static byte[] html(AgreementDocument agreement) {
    return AgreementHtml.write(agreement).getBytes(StandardCharsets.UTF_8);
  }
}
