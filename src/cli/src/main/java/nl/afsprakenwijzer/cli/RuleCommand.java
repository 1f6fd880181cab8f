package nl.afsprakenwijzer.cli;

import java.util.List;
import java.util.Locale;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Source;
import nl.afsprakenwijzer.documents.DutchNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code regel}: the card of one rule. */
@Command(
    name = "regel",
    description = "Legt één regel uit: wat er gevraagd wordt, waarom, met voorbeelden en bronnen.",
    footer = "  afsprakenwijzer regel T1")
final class RuleCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REGEL", description = "Het kenmerk van de regel, zoals T1.")
  private String id;

  @Override
  public void run() {
    RuleCard card =
        SmartChecker.create()
            .rule(id.toUpperCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "De regel '"
                            + id
                            + "' bestaat niet. Met 'afsprakenwijzer regels' ziet u ze alle."));
    spec.commandLine().getOut().print(text(card));
  }

  static String text(RuleCard card) {
    return card.id()
        + "  "
        + card.title()
        + "\n"
        + DutchNames.of(card.criterion())
        + ", "
        + DutchNames.of(card.severity())
        + "\n\n"
        + Wrapped.indented("", card.message())
        + "\nWaarom\n"
        + Wrapped.indented("  ", card.why())
        + list("Niet goed (tussen « » staat wat de regel vindt)", card.bad())
        + list("Wel goed", card.good())
        + list("Bronnen", card.sources().stream().map(RuleCommand::text).toList());
  }

  private static String list(String heading, List<String> lines) {
    StringBuilder out = new StringBuilder("\n" + heading + "\n");
    for (String line : lines) {
      out.append("  - ").append(Wrapped.indented("    ", line).stripLeading());
    }
    return out.toString();
  }

  private static String text(Source source) {
    String place = source.place().isEmpty() ? "" : ", " + source.place();
    return source.name() + " (" + source.year() + ")" + place;
  }
}
