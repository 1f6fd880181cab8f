package nl.afsprakenwijzer.documents.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.Turns;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/**
 * Makes of a page a pdf that a screen reader can read (PDF/UA-1) and an archive can keep
 * (PDF/A-3a). The letters are in the file.
 */
final class AccessiblePdf {
  private static final String FAMILY = "DejaVu Sans Condensed";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

  static {
    // it tells its progress to whoever started the program, who did not ask
    XRLog.setLoggingEnabled(false);
  }

  /** Some sixty pages of agreement; laying out more keeps a machine busy for too long. */
  private static final int CHARACTERS = 100_000;

  private static final Turns TURNS =
      new Turns(2, "Er worden nu te veel pdf's tegelijk gemaakt. Probeer het zo nog eens.");

  private AccessiblePdf() {}

  /**
   * @param clauses that the page is about
   * @throws UnreadableDocument when there is more text than a pdf takes, or there are too many
   */
  static byte[] of(String html, List<Clause> clauses) throws UnreadableDocument {
    if (clauses.stream().mapToInt(clause -> clause.text().length()).sum() > CHARACTERS) {
      throw new UnreadableDocument(
          "Voor een pdf is dit te veel tekst: hoogstens 100.000 tekens. Vraag html, of splits het"
              + " document.",
          "");
    }
    return TURNS.take(() -> layOut(html));
  }

  private static byte[] layOut(String html) {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(() -> font(".ttf"), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
    builder.withProducer("Afsprakenwijzer");
    builder.useUriResolver((base, uri) -> null); // nothing from outside the page
    builder.withHtmlContent(html, null);
    var pdf = new ByteArrayOutputStream();
    try {
      builder.toStream(pdf).run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String file) {
    return AccessiblePdf.class.getResourceAsStream(FONTS + file);
  }
}
