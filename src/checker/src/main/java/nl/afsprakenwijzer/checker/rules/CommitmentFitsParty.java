package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Who promises, decides about it; the samenhang of an agreement calls it "buiten-bevoegdheid". */
final class CommitmentFitsParty implements Rule {
  private static final RuleCard CARD =
      new RuleCard(
          "A14",
          Criterion.ACCEPTABLE,
          Severity.ERROR,
          "Wie het belooft, gaat erover",
          "\"{woord}\" gaat niet over {onderwerp}. Dat doet {wie}. Laat {wie} dit toezeggen, of"
              + " schrijf wat \"{woord}\" zelf doet.",
          "Een partij kan alleen beloven waar zij zelf over gaat. Een andere belofte kan zij niet "
              + "nakomen, ook niet als zij dat wil. Wie waarover gaat, staat in de wet.",
          List.of(
              Sources.HOUSING_ACT,
              Sources.ENVIRONMENT_ACT,
              Sources.SOCIAL_SUPPORT_ACT,
              Sources.LONG_TERM_CARE_ACT),
          List.of(
              "«De corporatie» wijzigt uiterlijk 1 juli 2027 het omgevingsplan voor wijk Noord.",
              "«De gemeente» garandeert in 2027 in wijk Noord veertig Wlz-plaatsen.",
              "«De corporatie» levert in 2027 zorg aan twaalf bewoners van complex Lindenhof.",
              "In 2027 bouwt «de huurdersorganisatie» in wijk Noord twaalf woningen voor ouderen.",
              "«De zorgaanbieder» verleent de omgevingsvergunning binnen acht weken na de"
                  + " aanvraag."),
          List.of(
              "De gemeente wijzigt uiterlijk 1 juli 2027 het omgevingsplan voor wijk Noord.",
              "De corporatie vraagt uiterlijk 1 juli 2027 een omgevingsvergunning aan.",
              "De corporatie draagt er in 2027 zorg voor dat de lift in complex Lindenhof werkt.",
              "De zorgaanbieder levert in 2027 zorg aan twaalf bewoners van complex Lindenhof.",
              "De gemeente en de corporatie wijzigen uiterlijk 1 juli 2027 het omgevingsplan."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.OBLIGATION;
  }

  @Override
  public void check(ClauseReading clause, Consumer<Finding> found) {
    for (Obligation duty : clause.obligations()) {
      Steering.beyond(duty, clause)
          .ifPresent(promise -> found.accept(finding(promise, duty, clause)));
    }
  }

  private static Finding finding(
      Steering.Commitment promise, Obligation duty, ClauseReading clause) {
    Actor doer = promise.doer();
    boolean main = clause.main().filter(duty::equals).isPresent();
    Finding finding = main ? CARD.at(doer.span(), duty) : CARD.tip(doer.span());
    return finding
        .missing(Slot.ACTOR)
        .saying("woord", doer.name())
        .saying("onderwerp", promise.name())
        .saying("wie", promise.who())
        .mendedBy(
            mend(promise, duty, clause).suggesting(Map.of(Slot.ACTOR, List.of(promise.who()))));
  }

  /** Another party in its place; behind the duty when its doer stands in an earlier sentence. */
  private static Edit mend(Steering.Commitment promise, Obligation duty, ClauseReading clause) {
    String gap = Mending.isPlural(clause, duty) ? "[welke partijen]" : "[welke partij]";
    return duty.span().contains(promise.doer().span())
        ? Mending.replace(clause, promise.doer().span(), gap)
        : Mending.atEnd(clause, duty, " (trekker: [welke partij])");
  }
}
