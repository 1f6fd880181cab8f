package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.documents.writing.AgreementWriter;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx"})
  void agreement_isAccessibleAndKeepsForever(String name) throws Exception {
    byte[] pdf = AgreementWriter.pdf(DocumentReader.read(name, TestFile.bytes(name)));
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void signedAgreement_isAccessibleAndKeepsForever() throws Exception {
    byte[] pdf = AgreementWriter.pdf(Signed.agreement());
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

  @Test
  void moreTextThanAPdfTakes_isRefused() throws Exception {
    var report = Report.ofText("1.1 De gemeente bouwt in 2027 tien woningen in Noord.");
    var clause = Changed.text(report.judgement().clauses().get(0), "woning ".repeat(2_800).strip());
    var clauses = Collections.nCopies(6, clause).toArray(ClauseJudgement[]::new);
    assertThatThrownBy(() -> ReportFormat.PDF.write(Changed.report(report, clauses), new byte[0]))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage(
            "Voor een pdf is dit te veel tekst: hoogstens 100.000 tekens. Vraag html, of splits het"
                + " document.");
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
