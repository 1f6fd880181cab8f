package nl.afsprakenwijzer.documents.writing;

import java.nio.charset.StandardCharsets;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/** Writes an agreement as a document of its own. */
public final class AgreementWriter {
  private AgreementWriter() {}

  /** The text alone, likewise. */
  public static byte[] word(AgreementDocument agreement) {
    return word(AgreementFile.of(agreement));
  }

  /**
   * A .docx with styles, numbers that Word counts itself, a table of contents and a place to sign.
   * It reads back in to the same clauses.
   */
  public static byte[] word(AgreementFile file) {
    return AgreementWord.write(file);
  }

  /** The text alone, likewise. */
  public static byte[] pdf(AgreementDocument agreement) throws UnreadableDocument {
    return pdf(AgreementFile.of(agreement));
  }

  /**
   * An accessible pdf: PDF/UA-1 and PDF/A-3a.
   *
   * @throws UnreadableDocument when there is more text than a pdf takes, or too many are made at
   *     this moment
   */
  public static byte[] pdf(AgreementFile file) throws UnreadableDocument {
    return AccessiblePdf.of(AgreementHtml.write(file), file.agreement().clauses());
  }

  /** One page that needs nothing else. */
  public static byte[] html(AgreementFile file) {
    return AgreementHtml.write(file).getBytes(StandardCharsets.UTF_8);
  }
}
