package nl.afsprakenwijzer.checker.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A deadline lies inside the term of the agreement. */
final class DeadlineFitsTerm implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T2",
          Criterion.TIME_BOUND,
          Severity.TIP,
          "De datum valt binnen de looptijd",
          "\"{woord}\" valt na het eind van deze overeenkomst. Noem ook wat er binnen de looptijd klaar is.",
          "Na de looptijd is er geen overeenkomst meer om elkaar op aan te spreken. Met een mijlpaal "
              + "binnen de looptijd is de voortgang wel te volgen.",
          List.of(Sources.BALANCE, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede levert «uiterlijk 31 december 2032» in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente opent «in 2031» een wijkloket in Noord."),
          List.of(
              "Woonstede levert uiterlijk 31 december 2028 in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente opent in 2029 een wijkloket in Noord."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.TIME_AND_TERM;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (clause.context().term().isEmpty()) {
      return;
    }
    LocalDate end = clause.context().term().get().to();
    for (TimeReference time : duty.times()) {
      if (time.until().isPresent() && time.until().get().isAfter(end)) {
        found.accept(CARD.at(time.span()).saying("woord", time.span().of(clause.clause().text())));
      }
    }
  }
}
