package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Abbreviation;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** An abbreviation is explained. */
final class AbbreviationIsExplained implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "L5",
          Criterion.READABLE,
          Severity.TIP,
          "Een afkorting is uitgelegd",
          "Schrijf \"{woord}\" voluit, of zet de afkorting in de begrippenlijst.",
          "Niet alle partijen kennen elkaars afkortingen. Een vrijwilliger van de "
              + "huurdersorganisatie moet de afspraak zonder uitleg kunnen lezen.",
          List.of(Sources.LANGUAGE_ADVICE, Sources.TENANTS),
          List.of(
              "De gemeente stelt uiterlijk 1 mei 2027 een «RTU» vast.",
              "Woonstede meldt in 2027 elke plaatsing bij het «QZP»."),
          List.of(
              "De gemeente vraagt uiterlijk 1 mei 2027 een Wlz-indicatie aan voor tien bewoners.",
              "De gemeente stelt uiterlijk 1 mei 2027 een plan vast."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.ABBREVIATION;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Abbreviation abbreviation
          && !abbreviation.known()
          && !namesActor(abbreviation, clause)) {
        found.accept(
            CARD.at(abbreviation.span())
                .missing(Slot.DEFINITION)
                .saying("woord", abbreviation.text())
                .mendedBy(Mending.replace(clause, abbreviation.span(), "[betekenis]")));
      }
    }
  }

  /** A name in capitals is a name; the parties know each other. */
  private static boolean namesActor(Abbreviation abbreviation, ClauseReading clause) {
    for (Obligation duty : clause.obligations()) {
      for (Actor actor : duty.actors()) {
        if (actor.span().overlaps(abbreviation.span())) {
          return true;
        }
      }
    }
    return false;
  }
}
