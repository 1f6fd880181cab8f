package nl.afsprakenwijzer.checker.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A target years away has a milestone. */
final class LongTargetHasMilestone implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "T3",
          Criterion.TIME_BOUND,
          Severity.TIP,
          "Een doel op lange termijn heeft een mijlpaal",
          "Het duurt lang voor dit klaar moet zijn. Noem wat er halverwege klaar is.",
          "Bij een doel dat jaren weg ligt, blijkt pas aan het eind dat het niet lukt. Een mijlpaal"
              + " per jaar laat op tijd zien of het goed gaat.",
          List.of(Sources.BALANCE, Sources.VISITATIONS),
          List.of(
              "Woonstede levert «uiterlijk 31 december 2029» in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente opent «uiterlijk 1 oktober 2029» een wijkloket in Noord."),
          List.of(
              "Woonstede levert uiterlijk 31 december 2029 in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen (mijlpaal: vergunning in 2027).",
              "De gemeente opent in 2027 een wijkloket in Noord."));

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
    if (clause.context().term().isEmpty()
        || duty.kind() != ObligationKind.RESULT
        || duty.times().size() != 1) {
      return;
    }
    TimeReference time = duty.times().get(0);
    LocalDate far = clause.context().term().get().from().plusYears(3);
    if (time.until().isPresent() && !time.until().get().isBefore(far)) {
      found.accept(
          CARD.at(time.span())
              .missing(Slot.TIME)
              .mendedBy(Mending.after(clause, time.span(), " (mijlpaal: [datum])")));
    }
  }
}
