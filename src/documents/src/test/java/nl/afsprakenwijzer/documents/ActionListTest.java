package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The commitments as a list for a spreadsheet. */
class ActionListTest {
  private static final String[] AGREEMENT = {
    "Prestatieafspraken Voorbeeld 2026-2029",
    "",
    "Artikel 1 Bouwen",
    "",
    "1.1 De gemeente plaatst uiterlijk 1 juli 2027 in Noord 12,5 bankjes voor ouderen.",
    "1.2 Woonpunt sloopt \"enkele\" woningen; daarna zien we verder."
  };

  @TempDir private Path folder;

  @Test
  void csv_isWhatADutchSpreadsheetOpens() throws UnreadableDocument {
    assertThat(Report.written(ReportFormat.CSV, Report.ofText(AGREEMENT)))
        .isEqualTo(
"""
\uFEFF"Nr.";"Kop";"Afspraak";"Soort";"Wie";"Voor wie";"Waar";"Hoeveel";"Getal";"Eenheid";"Wanneer";\
"Uiterlijk";"S Specifiek";"M Meetbaar";"A Acceptabel";"R Realistisch";"T Tijdgebonden";"Bevindingen";"Voorstel"
"1.1";"Artikel 1 Bouwen";"De gemeente plaatst uiterlijk 1 juli 2027 in Noord 12,5 bankjes voor ouderen.";\
"resultaat";"De gemeente";"ouderen";"Noord";"12,5 bankjes";"12,5";"aantal";"uiterlijk 1 juli 2027";\
"01-07-2027";"voldoet";"voldoet";"voldoet";"niet beoordeeld";"voldoet";"";""
"1.2";"Artikel 1 Bouwen";"Woonpunt sloopt ""enkele"" woningen; daarna zien we verder.";"resultaat";\
"Woonpunt";"";"";"";"";"";"";"";"voldoet";"deels";"voldoet";"niet beoordeeld";"deels";\
"T1 (fout): Deze afspraak zegt niet wanneer het resultaat er is. Noem een datum, een jaar of een periode.|\
M9 (waarschuwing): ""enkele"" is voor iedereen iets anders. Noem het aantal.";\
"Woonpunt sloopt uiterlijk [datum] ""[aantal]"" woningen; daarna zien we verder."
"""
                .replace("\n", "\r\n")
                .replace('|', '\n'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-5", "@SUM(A1)", "\t=1", " =1", "＝1"})
  void csv_neverHoldsAFormula(String begin) throws UnreadableDocument {
    CheckReport report = Report.ofText("Artikel 1 Bouwen", "", "1.1 Woonpunt bouwt tien woningen.");
    var clause = report.judgement().clauses().get(0);
    var changed = Changed.text(clause, begin + " Woonpunt bouwt tien woningen.");
    String csv = Report.written(ReportFormat.CSV, Changed.report(report, changed));
    assertThat(csv).contains(";\"'" + begin).doesNotContain(";\"" + begin);
  }

  @Test
  void sheet_holdsTextAndNoFormulas() throws UnreadableDocument, IOException {
    CheckReport report = Report.ofText(AGREEMENT);
    var clause = report.judgement().clauses().get(0);
    CheckReport hostile =
        Changed.report(report, Changed.text(clause, "=cmd|' /C calc'!A0 bouwt tien woningen."));
    Path saved =
        Files.write(folder.resolve("a.xlsx"), ReportFormat.SHEET.write(hostile, new byte[0]));
    CommentedFile file = CommentedFile.ofSaved(saved);

    List<Element> cells =
        CommentedFile.all(file.dom("xl/worksheets/sheet1.xml").getDocumentElement(), "c");
    List<String> shared = new ArrayList<>();
    CommentedFile.all(file.dom("xl/sharedStrings.xml").getDocumentElement(), "si")
        .forEach(text -> shared.add(text.getTextContent()));

    assertThat(shared).contains("=cmd|' /C calc'!A0 bouwt tien woningen.", "1.1", "T Tijdgebonden");
    assertThat(cells).hasSizeGreaterThan(30);
    assertThat(CommentedFile.all(file.dom("xl/worksheets/sheet1.xml").getDocumentElement(), "f"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "uiterlijk 1 juli 2027, 2027-07-01",
    "vóór 1 juli 2027, 2027-06-30",
    "vóór eind 2027, 2027-12-31",
    "voor 2028, 2027-12-31",
    "in 2027, 2027-12-31",
    "in het tweede kwartaal van 2028, 2028-06-30",
    "in de tweede helft van 2027, 2027-12-31",
    "in de periode 2026-2028, 2028-12-31",
    "vanaf 1 maart 2027, ''",
    "jaarlijks, ''",
    "binnen zes weken, ''",
    "per 1 januari 2024, ''"
  })
  void deadline_isTheLastDayThatIsStillInTime(String words, String day) throws UnreadableDocument {
    CheckReport report =
        Report.ofText(
            "Prestatieafspraken Voorbeeld 2026-2029",
            "",
            "Artikel 1 Bouwen",
            "",
            "1.1 De gemeente bouwt " + words + " tien woningen in Noord.");
    assertThat(report.judgement().clauses()).hasSize(1);
    String calendar = Report.written(ReportFormat.CALENDAR, report);
    assertThat(calendar.contains("DTSTART")).isEqualTo(!day.isEmpty());
    assertThat(calendar)
        .contains(day.isEmpty() ? "" : "DTSTART;VALUE=DATE:" + day.replace("-", ""));
  }
}
