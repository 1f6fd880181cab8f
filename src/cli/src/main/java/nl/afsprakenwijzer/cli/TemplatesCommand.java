package nl.afsprakenwijzer.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.template.ClauseTemplate;
import nl.afsprakenwijzer.checker.template.Theme;
import nl.afsprakenwijzer.documents.DutchNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sjablonen}: clauses with gaps, to start from. */
@Command(
    name = "sjablonen",
    description = "Toont voorbeeldafspraken met open plekken, per thema en soort partij.",
    footer = {
      "  afsprakenwijzer sjablonen",
      "  afsprakenwijzer sjablonen --thema sociaal --partij gemeente"
    })
final class TemplatesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--thema",
      paramLabel = "THEMA",
      description = "Alleen voorraad, ruimte of sociaal.")
  private String theme;

  @Option(
      names = "--partij",
      paramLabel = "PARTIJ",
      description =
          "Alleen gemeente, woningcorporatie, huurdersorganisatie, zorgaanbieder of"
              + " welzijnsorganisatie.")
  private String party;

  @Override
  public void run() {
    List<ClauseTemplate> templates = SmartChecker.create().templates();
    refuseUnknown("thema", theme, words(Theme.values(), DutchNames::of));
    refuseUnknown("partij", party, words(PartyKind.values(), DutchNames::of));
    PrintWriter out = spec.commandLine().getOut();
    templates.stream().filter(this::fits).forEach(template -> out.print(text(template)));
  }

  private boolean fits(ClauseTemplate template) {
    return (theme == null || theme.equals(DutchNames.of(template.theme())))
        && (party == null || party.equals(DutchNames.of(template.party())));
  }

  private void refuseUnknown(String option, String value, List<String> known) {
    if (value != null && !known.contains(value)) {
      throw new ParameterException(
          spec.commandLine(),
          "Bij --"
              + option
              + " kennen we '"
              + value
              + "' niet. Kies uit: "
              + String.join(", ", known)
              + ".");
    }
  }

  private static String text(ClauseTemplate template) {
    String source =
        template.source().name()
            + " ("
            + template.source().year()
            + "), "
            + template.source().place();
    String slots =
        template.slots().stream()
            .map(slot -> "[" + slot.name() + "] " + slot.hint())
            .collect(Collectors.joining(" · "));
    return template.id()
        + "  "
        + DutchNames.of(template.theme())
        + ", "
        + DutchNames.of(template.party())
        + ": "
        + template.subject()
        + "\n"
        + Wrapped.indented("  ", template.text())
        + Wrapped.indented("  ", "Invullen: " + slots)
        + Wrapped.indented("  ", "Bron: " + source)
        + "\n";
  }

  private static <E> List<String> words(E[] constants, Function<E, String> name) {
    return Arrays.stream(constants).map(name).toList();
  }
}
