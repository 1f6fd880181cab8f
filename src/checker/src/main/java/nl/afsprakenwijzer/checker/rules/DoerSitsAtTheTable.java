package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Only who signs can promise. */
final class DoerSitsAtTheTable implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A1",
          Criterion.ACCEPTABLE,
          Severity.ERROR,
          "Wie het doet, zit aan tafel",
          "\"{woord}\" tekent deze afspraken niet en is er dus niet aan gebonden. Noem wat een van "
              + "de partijen zelf doet.",
          "Partijen kunnen alleen afspreken wat zij zelf doen. Van een ander kunnen zij iets vragen, "
              + "en dat vragen is dan de afspraak.",
          List.of(Sources.COMPLIANCE, Sources.BALANCE),
          List.of(
              "«Het Rijk» betaalt in 2027 de helft van de kosten van het loket.",
              "«Zorgverzekeraars» zullen in 2027 de inzet van wijkverpleegkundigen betalen."),
          List.of(
              "De gemeente vraagt het Rijk uiterlijk 1 maart 2027 om een bijdrage van 200.000 euro.",
              "De gemeente betaalt in 2027 de helft van de kosten van het loket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.LOOSE;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (duty.binding() != Obligation.Binding.OUTSIDER) {
      return;
    }
    String gap = Mending.isPlural(clause, duty) ? "[welke partijen]" : "[welke partij]";
    for (Actor actor : duty.actors()) {
      if (actor.kind() == Actor.Kind.OUTSIDER) {
        found.accept(
            CARD.at(actor.span(), duty)
                .missing(Slot.ACTOR)
                .saying("woord", actor.name())
                .mendedBy(Mending.replace(clause, actor.span(), gap)));
        return;
      }
    }
    found.accept(
        CARD.at(duty.verb(), duty)
            .missing(Slot.ACTOR)
            .saying("woord", "Deze organisatie")
            .mendedBy(Mending.atEnd(clause, duty, " (trekker: [welke partij])")));
  }
}
