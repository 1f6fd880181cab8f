package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;

/** Judges one document and writes the outcome as a file of its own kind. */
final class ReportRun {
  /** Deadlines and dates of comments are those of the Netherlands, wherever the machine stands. */
  private final SmartChecker checker;

  private final Streams streams;
  private final Threshold threshold;

  ReportRun(SmartChecker checker, Streams streams, Threshold threshold) {
    this.checker = checker;
    this.streams = streams;
    this.threshold = threshold;
  }

  /** The exit code; nothing is written when the file cannot be read. */
  int write(String file, ReportFormat format, OutputStream out) throws IOException {
    try {
      byte[] content = InputFile.content(file);
      AgreementDocument document = DocumentReader.read(file, content);
      AgreementJudgement judgement = checker.check(document.clauses(), document.context());
      var report =
          new CheckReport(
              document, judgement, DutchTime.now(Clock.systemUTC()), checker.catalogueVersion());
      out.write(format.write(report, content));
      boolean reached = judgement.clauses().stream().anyMatch(threshold::isReachedBy);
      return reached ? Main.ABOVE_THRESHOLD : Main.DONE;
    } catch (UnreadableDocument refused) {
      String place = refused.place().isEmpty() ? file : file + ", " + refused.place();
      streams.err().println(place + ": " + refused.getMessage());
      return Main.UNREADABLE;
    }
  }
}
