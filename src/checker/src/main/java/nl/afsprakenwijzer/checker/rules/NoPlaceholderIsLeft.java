package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Placeholder;

/** No gap is left open. */
final class NoPlaceholderIsLeft implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "L7",
          Criterion.READABLE,
          Severity.ERROR,
          "Er staat geen open plek meer",
          "Hier staat nog een open plek: \"{woord}\". Vul hem in, of spreek af wie dat wanneer doet.",
          "Een open plek in een getekende afspraak is geen afspraak. Bij het tekenen ziet niemand hem meer.",
          List.of(Sources.AUDIT_NORMS, Sources.TASKFORCE),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «XX» nultredenwoningen op voor ouderen.",
              "De gemeente opent in 2027 een wijkloket op de hoek van de Dorpsstraat; budget «PM»."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord 24 nultredenwoningen op voor ouderen.",
              "De gemeente opent in 2027 een wijkloket met een budget van 40.000 euro."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.PLACEHOLDER;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Placeholder placeholder) {
        found.accept(
            CARD.at(placeholder.span())
                .missing(Slot.OBJECT)
                .saying("woord", placeholder.text())
                .mendedBy(Mending.replace(clause, placeholder.span(), "[in te vullen]")));
      }
    }
  }
}
