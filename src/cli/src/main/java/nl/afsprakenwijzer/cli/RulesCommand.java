package nl.afsprakenwijzer.cli;

import java.io.PrintWriter;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.documents.DutchNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code regels}: the catalogue, one line a rule. */
@Command(
    name = "regels",
    description = "Toont alle regels, één per regel.",
    footer = "  afsprakenwijzer regels")
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (RuleCard card : SmartChecker.create().rules()) {
      out.printf(
          "%-4s %-13s %-13s %s\n",
          card.id(), DutchNames.of(card.criterion()), DutchNames.of(card.severity()), card.title());
    }
  }
}
