package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/**
 * Judges one file after the other. A file that cannot be read is reported and the next one follows,
 * so that people see everything that is wrong at once.
 */
final class CheckRun {
  static final String STANDARD_INPUT = "-";

  private final SmartChecker checker;
  private final ResultWriter writer;
  private final Streams streams;
  private final Threshold threshold;
  private final Progress progress;
  private boolean thresholdReached;
  private boolean unreadable;

  CheckRun(
      SmartChecker checker,
      ResultWriter writer,
      Streams streams,
      Threshold threshold,
      Progress progress) {
    this.checker = checker;
    this.writer = writer;
    this.streams = streams;
    this.threshold = threshold;
    this.progress = progress;
  }

  void check(List<String> files) throws IOException {
    for (String file : files) {
      progress.next(file);
      check(file);
    }
    progress.clear();
    writer.finish();
  }

  static boolean isJsonLines(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  int exitCode() {
    if (unreadable) {
      return Main.UNREADABLE;
    }
    return thresholdReached ? Main.ABOVE_THRESHOLD : Main.DONE;
  }

  private void check(String file) throws IOException {
    String name = file.equals(STANDARD_INPUT) ? "standaardinvoer" : file;
    writer.startFile(name);
    try {
      if (file.equals(STANDARD_INPUT)) {
        checkLines(streams.in());
      } else if (isJsonLines(file)) {
        try (InputStream in = InputFile.open(file)) {
          checkLines(in);
        }
      } else {
        checkDocument(file);
      }
      writer.endFile();
    } catch (UnreadableDocument refused) {
      unreadable = true;
      String place = refused.place().isEmpty() ? name : name + ", " + refused.place();
      progress.clear();
      streams.err().println(place + ": " + refused.getMessage());
      writer.abandonFile(place, refused.getMessage());
    }
  }

  private void checkLines(InputStream in) throws IOException, UnreadableDocument {
    JsonlInput lines = new JsonlInput(in);
    for (Optional<Clause> clause = lines.next(); clause.isPresent(); clause = lines.next()) {
      write(checker.check(clause.get(), AgreementContext.none()));
    }
  }

  private void checkDocument(String file) throws IOException, UnreadableDocument {
    AgreementDocument document = DocumentReader.read(file, InputFile.content(file));
    AgreementJudgement agreement = checker.check(document.clauses(), document.context());
    for (ClauseJudgement judgement : agreement.clauses()) {
      write(judgement);
    }
    writer.whole(agreement);
  }

  private void write(ClauseJudgement judgement) throws IOException {
    thresholdReached |= threshold.isReachedBy(judgement);
    writer.clause(judgement);
  }
}
