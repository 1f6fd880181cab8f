package nl.afsprakenwijzer.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.afsprakenwijzer.checker.SmartChecker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code afsprakenwijzer}: what its parts share, and the way in and out of the program.
 */
@Command(
    name = "afsprakenwijzer",
    scope = ScopeType.INHERIT,
    description = {
      "Toetst prestatieafspraken wonen en zorg: is elke afspraak specifiek, meetbaar, acceptabel,",
      "realistisch en tijdgebonden?"
    },
    subcommands = {
      CheckCommand.class,
      ReadCommand.class,
      RulesCommand.class,
      RuleCommand.class,
      TemplatesCommand.class
    },
    synopsisHeading = "Gebruik: ",
    synopsisSubcommandLabel = "OPDRACHT",
    descriptionHeading = "%n",
    parameterListHeading = "%nInvoer:%n",
    optionListHeading = "%nOpties:%n",
    commandListHeading = "%nOpdrachten:%n",
    exitCodeListHeading = "%nUitkomst (exit code):%n",
    exitCodeList = {
      "0:De bestanden zijn getoetst.",
      "1:Er is een bevinding vanaf de drempel (zie --drempel).",
      "2:Een bestand of optie is niet te lezen; de melding zegt welk bestand en waar.",
      "3:De uitvoer kan niet worden geschreven, of het programma zelf heeft een fout."
    },
    footer = {
      "  afsprakenwijzer toets afspraken.docx",
      "  afsprakenwijzer regel T1",
      "  afsprakenwijzer toets --help"
    },
    footerHeading = "%nVoorbeelden:%n",
    sortOptions = false,
    usageHelpWidth = 100)
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int ABOVE_THRESHOLD = 1;
  static final int UNREADABLE = 2;
  static final int FAILED = 3;

  private final Streams streams;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Toon deze uitleg.")
  private boolean help;

  @Option(
      names = {"-V", "--versie"},
      description = "Toon de versie van het programma en van de regels.")
  private boolean version;

  @Spec private CommandSpec spec;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command that the arguments name and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  static int run(Streams streams, String... arguments) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    CommandLine line =
        new CommandLine(new Main(streams))
            .setOut(out)
            .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(
                Help.defaultColorScheme(streams.wantsColour() ? Help.Ansi.ON : Help.Ansi.OFF))
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler(new Failures());
    int code = execute(line, arguments);
    out.flush();
    return code;
  }

  /**
   * Running out of memory or stack is no exception to picocli; people should get a sentence then
   * too.
   */
  private static int execute(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      line.getErr()
          .println(
              "Het geheugen is vol ("
                  + exhausted
                  + "). Toets minder of kleinere bestanden tegelijk.");
      return FAILED;
    }
  }

  Streams streams() {
    return streams;
  }

  /**
   * Not picocli's own version provider: that would load the checker on every start, for the
   * subcommands too.
   */
  @Override
  public void run() {
    if (!version) {
      throw new ParameterException(spec.commandLine(), "Welke opdracht wilt u uitvoeren?");
    }
    spec.commandLine()
        .getOut()
        .print(
            "Afsprakenwijzer "
                + Product.version()
                + ", regels "
                + SmartChecker.create().catalogueVersion()
                + "\n");
  }
}
