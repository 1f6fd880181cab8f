package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** What begins also ends. */
final class StartHasEnd implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T8",
          Criterion.TIME_BOUND,
          Severity.WARNING,
          "Een begin heeft een eind",
          "\"{woord}\" noemt alleen het begin. Noem ook tot wanneer, of hoe vaak.",
          "Met alleen een begin is nooit te zeggen dat het klaar is. Een eind of een ritme maakt het af.",
          List.of(Sources.AUDIT_NORMS, Sources.AUTHORITY),
          List.of(
              "Woonstede verhuurt «vanaf 2027» 12 woningen in wijk Noord aan ouderen.",
              "De gemeente betaalt «vanaf 1 juli 2027» 40.000 euro aan het wijkloket."),
          List.of(
              "Woonstede verhuurt vanaf 2027 jaarlijks 12 woningen in wijk Noord aan ouderen.",
              "De gemeente betaalt van 2027 tot en met 2029 jaarlijks 40.000 euro aan het wijkloket."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.LOOSE_TIME;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (Letters.hasTime(duty, clause)) {
      return;
    }
    for (TimeReference time : duty.times()) {
      if (time.kind() == TimeReference.Kind.START) {
        found.accept(
            CARD.at(time.span(), duty)
                .missing(Slot.TIME)
                .saying("woord", time.span().of(clause.clause().text()))
                .mendedBy(Mending.after(clause, time.span(), " tot en met [datum]")));
      }
    }
  }
}
