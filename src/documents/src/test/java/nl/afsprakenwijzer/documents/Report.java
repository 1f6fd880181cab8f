package nl.afsprakenwijzer.documents;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;

/** Documents that were checked by the real checker, at a fixed time. */
final class Report {
  static final SmartChecker CHECKER = SmartChecker.create();
  static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 11, 21, 15, 30, 0, 0, ZoneId.of("Europe/Amsterdam"));

  private Report() {}

  static CheckReport of(AgreementDocument document) {
    return new CheckReport(
        document, CHECKER.check(document.clauses(), document.context()), WHEN, "2026.1");
  }

  static CheckReport ofText(String... lines) throws UnreadableDocument {
    return of(Shown.text(lines));
  }

  static CheckReport ofFile(String name) throws UnreadableDocument {
    return of(DocumentReader.read(name, TestFile.bytes(name)));
  }

  static String written(ReportFormat format, CheckReport report) throws UnreadableDocument {
    return new String(format.write(report, new byte[0]), StandardCharsets.UTF_8);
  }
}
