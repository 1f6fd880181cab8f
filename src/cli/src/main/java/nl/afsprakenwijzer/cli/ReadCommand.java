package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code lees}: shows what stands in a document, without judging it. */
@Command(
    name = "lees",
    description = {
      "Leest een document en toont wat erin staat: titel, looptijd, partijen, begrippen en"
          + " afspraken."
    },
    footer = {
      "  afsprakenwijzer lees afspraken.docx",
      "  afsprakenwijzer lees afspraken.pdf --formaat json --uit afspraken.json"
    })
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Parameters(paramLabel = "BESTAND", description = "Het document: .docx, .odt, .pdf, .md of .txt.")
  private String file;

  @Option(
      names = "--formaat",
      paramLabel = "FORMAAT",
      defaultValue = "tekst",
      converter = Shape.Converter.class,
      description = "tekst (voor mensen) of json. Zonder deze optie: tekst.")
  private Shape shape;

  @Option(
      names = "--uit",
      paramLabel = "BESTAND",
      description = "Schrijf naar dit bestand. Het ontstaat alleen als de invoer te lezen is.")
  private Path target;

  @Spec private CommandSpec spec;

  /** How the document is written. */
  enum Shape {
    TEXT,
    JSON;

    static final class Converter implements ITypeConverter<Shape> {
      @Override
      public Shape convert(String value) {
        return switch (value) {
          case "tekst" -> TEXT;
          case "json" -> JSON;
          default -> throw new TypeConversionException("Kies uit tekst of json.");
        };
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    refuseToOverwriteInput();
    try {
      AgreementDocument document = DocumentReader.read(file, InputFile.content(file));
      try (Output output = Output.to(Optional.ofNullable(target), main.streams())) {
        write(document, output.stream());
        output.keep();
      }
      return Main.DONE;
    } catch (UnreadableDocument refused) {
      String place = refused.place().isEmpty() ? file : file + ", " + refused.place();
      main.streams().err().println(place + ": " + refused.getMessage());
      return Main.UNREADABLE;
    }
  }

  private void refuseToOverwriteInput() throws IOException {
    if (target != null
        && Files.exists(target)
        && Files.exists(Path.of(file))
        && Files.isSameFile(target, Path.of(file))) {
      throw new ParameterException(
          spec.commandLine(),
          "Het bestand '" + target + "' is ook invoer. Kies bij --uit een andere naam.");
    }
  }

  private void write(AgreementDocument document, OutputStream stream) throws IOException {
    List<ClauseKind> kinds =
        SmartChecker.create().check(document.clauses(), document.context()).clauses().stream()
            .map(ClauseJudgement::kind)
            .toList();
    if (shape == Shape.JSON) {
      DocumentJson.write(document, kinds, stream);
    } else {
      stream.write(DocumentText.of(document, kinds));
      stream.flush();
    }
  }
}
