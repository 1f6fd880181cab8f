package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.AgreementWriter;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;

/** How long it takes to read a Word file, judge it, and write it back with comments. */
final class WordRoundTrip {
  private static final Path EXAMPLES = Path.of("src/documents/src/test/resources/documents");

  private WordRoundTrip() {}

  static void measure(boolean brief) throws IOException, UnreadableDocument {
    SmartChecker checker = SmartChecker.create();
    byte[] a = Files.readAllBytes(EXAMPLES.resolve("a.docx"));
    byte[] b = Files.readAllBytes(EXAMPLES.resolve("b.docx"));
    System.out.println();
    System.out.println("word: lezen, toetsen en terugschrijven met opmerkingen, ms (doel <= 400)");
    measure("a.docx (10 bladzijden)", a, checker, brief);
    measure("a en b samen (14 bladzijden)", together(a, b), checker, brief);
  }

  private static byte[] together(byte[] a, byte[] b) throws UnreadableDocument {
    AgreementDocument first = DocumentReader.read("a.docx", a);
    List<Clause> clauses = new ArrayList<>(first.clauses());
    clauses.addAll(DocumentReader.read("b.docx", b).clauses());
    return AgreementWriter.word(
        new AgreementDocument(
            first.title(), first.context(), first.recitals(), clauses, List.of(), List.of()));
  }

  private static void measure(String what, byte[] file, SmartChecker checker, boolean brief)
      throws UnreadableDocument {
    long warm = System.nanoTime() + (brief ? 3_000_000_000L : 15_000_000_000L);
    long written = 0;
    while (System.nanoTime() < warm) {
      written += once(file, checker);
    }
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < (brief ? 11 : 51); round++) {
      long start = System.nanoTime();
      written += once(file, checker);
      millis.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "  %-30s mediaan %6.1f  laagste %6.1f  hoogste %6.1f  (%d keer)%n",
        what,
        Figures.median(millis),
        millis.get(0),
        millis.get(millis.size() - 1),
        millis.size());
    if (written == 0) {
      throw new IllegalStateException("Nothing was written");
    }
  }

  private static int once(byte[] file, SmartChecker checker) throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read("a.docx", file);
    var report =
        new CheckReport(
            document,
            checker.check(document.clauses(), document.context()),
            ZonedDateTime.now(),
            checker.catalogueVersion());
    return ReportFormat.WORD.write(report, file).length;
  }
}
