package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Party;

/** Who gets a task signs. */
final class DoerSigns implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A13",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Wie het doet, tekent mee",
          "\"{woord}\" heeft hier een taak, maar tekent niet mee. Vraag deze partij om mee te tekenen.",
          "Een partij die niet tekent, is niet aan de afspraak gebonden. Zorgorganisaties doen vaak "
              + "wel mee, maar tekenen zelden.",
          List.of(Sources.VISITATIONS, Sources.COMPLIANCE),
          List.of(
              "«Zorggroep Linde» opent in 2027 een steunpunt in wijk Noord.",
              "«Zorggroep Linde» begeleidt in 2027 twaalf bewoners van complex Lindenhof."),
          List.of(
              "Woonstede opent in 2027 een steunpunt in wijk Noord.",
              "De gemeente opent in 2027 een steunpunt in wijk Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.PARTIES;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    for (Actor actor : duty.actors()) {
      if (actor.kind() == Actor.Kind.PARTY && isGuest(actor.name(), clause.context().parties())) {
        found.accept(CARD.at(actor.span()).saying("woord", actor.name()));
      }
    }
  }

  private static boolean isGuest(String name, List<Party> parties) {
    for (Party party : parties) {
      if (!party.signatory()
          && (party.name().equalsIgnoreCase(name) || party.aliases().contains(name))) {
        return true;
      }
    }
    return false;
  }
}
