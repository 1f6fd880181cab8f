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

  private AccessiblePdf() {}

  static byte[] of(String html) {
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
