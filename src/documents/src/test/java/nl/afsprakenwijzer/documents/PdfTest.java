package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeSet;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Pdfs against PDF/UA-1 and PDF/A-3a, by veraPDF. */
class PdfTest {
  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void reportOfAnExample_isAccessibleAndKeepsForever() throws Exception {
    byte[] pdf = ReportFormat.PDF.write(Report.ofFile("a.docx"), new byte[0]);
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void strangeText_isAccessibleToo() throws Exception {
    byte[] pdf =
        ReportFormat.PDF.write(
            Report.ofText(
                "1.1 De gemeente 😀 bouwt \u4e2d\u6587 enkele <b>woningen</b> & \u202Emeer."),
            new byte[0]);
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** Shows that the validator sees what is wrong. */
  @Test
  void pdfWithoutTags_isRefusedByBoth() throws Exception {
    var pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .withHtmlContent("<html><body><h1>Toets</h1></body></html>", null)
        .toStream(pdf)
        .run();
    assertThat(faults(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(faults(pdf.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
  }

  /** The rules that a pdf breaks. */
  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      var faults = new TreeSet<String>();
      result
          .getTestAssertions()
          .forEach(one -> faults.add(one.getRuleId().getClause() + " " + one.getMessage()));
      assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
      return List.copyOf(faults);
    }
  }
}
