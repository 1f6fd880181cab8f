package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code toets}: judges files. */
@Command(
    name = "toets",
    description = {
      "Toetst elke afspraak in de bestanden, letter voor letter, en zegt wat er beter kan."
    },
    footer = {
      "  afsprakenwijzer toets afspraken.docx",
      "  afsprakenwijzer toets afspraken.docx --formaat docx --uit afspraken-getoetst.docx",
      "  afsprakenwijzer toets *.docx --formaat json --uit uitslag.json",
      "  afsprakenwijzer toets afspraken.md --drempel fout",
      "  afsprakenwijzer toets - --formaat jsonl < afspraken.jsonl"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "BESTAND",
      arity = "1..*",
      description = {
        "Een of meer bestanden: .docx, .odt, .pdf, .md, .txt, of .jsonl met op elke regel {\"id\":"
            + " ..., \"tekst\": ...}.",
        "Een streepje (-) leest zulke regels van de standaardinvoer."
      })
  private List<String> files;

  @Option(
      names = "--formaat",
      paramLabel = "FORMAAT",
      defaultValue = "tekst",
      converter = Format.Converter.class,
      description = {
        "tekst (voor mensen), json (een object per bestand), jsonl (een regel per afspraak) of sarif,",
        "of een bestand om mee te nemen: docx (het Word-bestand met opmerkingen), "
            + "pdf of html (het rapport), xlsx of csv (de actielijst) of ics (de deadlines voor een agenda).",
        "Zonder deze optie: tekst."
      })
  private Format format;

  @Option(
      names = "--drempel",
      paramLabel = "ERNST",
      defaultValue = "geen",
      converter = Threshold.Converter.class,
      description = {
        "Geef uitkomst 1 bij een bevinding van deze ernst of erger: fout, waarschuwing, tip of"
            + " geen.",
        "Zonder deze optie: geen, want een bevinding is een advies."
      })
  private Threshold threshold;

  @Option(
      names = "--uit",
      paramLabel = "BESTAND",
      description = "Schrijf naar dit bestand. Het ontstaat alleen als alle invoer te lezen is.")
  private Path target;

  @Option(
      names = "--kleur",
      paramLabel = "WANNEER",
      defaultValue = "auto",
      converter = ColourChoice.Converter.class,
      description = {
        "Kleur bij formaat tekst: altijd, nooit of auto. Zonder deze optie: auto,",
        "dus alleen op een scherm en niet als NO_COLOR is gezet."
      })
  private ColourChoice colour;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    refuseToOverwriteInput();
    Optional<ReportFormat> report = format.report();
    if (report.isPresent()) {
      refuseForReport(report.get());
    }
    SmartChecker checker = SmartChecker.create();
    try (Output output = Output.to(Optional.ofNullable(target), main.streams())) {
      int exitCode =
          report.isPresent()
              ? new ReportRun(checker, main.streams(), threshold)
                  .write(files.get(0), report.get(), output.stream())
              : check(checker, output.stream());
      if (exitCode != Main.UNREADABLE) {
        output.keep();
      } else if (target != null) {
        main.streams()
            .err()
            .println(target + " is niet geschreven, omdat niet alle invoer te lezen is.");
      }
      return exitCode;
    }
  }

  private int check(SmartChecker checker, OutputStream stream) throws IOException {
    ResultWriter writer = writer(stream, checker);
    CheckRun run = new CheckRun(checker, writer, main.streams(), threshold, progress());
    run.check(files);
    return run.exitCode();
  }

  /** A report is about one document, and most kinds of it are not for reading on a screen. */
  private void refuseForReport(ReportFormat report) {
    if (files.size() > 1) {
      throw refused(
          "Bij --formaat " + format + " hoort één bestand. Toets de bestanden één voor één.");
    }
    String file = files.get(0);
    if (file.equals(CheckRun.STANDARD_INPUT) || CheckRun.isJsonLines(file)) {
      throw refused("Bij --formaat " + format + " hoort een document, geen regels met JSON.");
    }
    if (target == null && main.streams().screen()) {
      throw refused(
          "Noem het bestand dat er moet komen, bijvoorbeeld --uit uitslag."
              + report.extension()
              + ".");
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void refuseToOverwriteInput() throws IOException {
    for (String file : files) {
      if (target != null && Files.exists(target) && isSameFile(file)) {
        throw refused(
            "Het bestand '" + target + "' is ook invoer. Kies bij --uit een andere naam.");
      }
    }
  }

  private boolean isSameFile(String file) throws IOException {
    return !file.equals(CheckRun.STANDARD_INPUT)
        && Files.exists(Path.of(file))
        && Files.isSameFile(target, Path.of(file));
  }

  private ResultWriter writer(OutputStream stream, SmartChecker checker) throws IOException {
    return switch (format) {
      case TEXT -> new TextWriter(stream, new Palette(coloured()));
      case JSON -> new JsonWriter(stream);
      case JSONL -> new JsonlWriter(stream);
      case SARIF ->
          new SarifWriter(stream, new SarifRules(checker.rules(), checker.catalogueVersion()));
      case DOCX, PDF, HTML, XLSX, CSV, ICS ->
          throw new IllegalStateException(format + " is a report");
    };
  }

  private boolean coloured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case WHEN_ON_SCREEN -> target == null && main.streams().wantsColour();
    };
  }

  /** A bar between the lines of the result would only be in the way. */
  private Progress progress() {
    boolean resultOnScreen = target == null && main.streams().screen();
    return new Progress(
        main.streams().err(), main.streams().errorScreen() && !resultOnScreen, files.size());
  }
}
