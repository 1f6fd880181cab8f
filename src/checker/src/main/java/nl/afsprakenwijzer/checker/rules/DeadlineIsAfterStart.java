package nl.afsprakenwijzer.checker.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** A deadline lies after the start of the agreement. */
final class DeadlineIsAfterStart implements TimeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "R1",
          Criterion.REALISTIC,
          Severity.WARNING,
          "De datum valt na het begin",
          "\"{woord}\" ligt voor het begin van deze overeenkomst. Controleer de datum.",
          "Een datum die al voorbij is als de overeenkomst begint, is niet meer te halen. Vaak is de "
              + "zin overgenomen uit een ouder document.",
          List.of(Sources.BALANCE, Sources.AUDIT_NORMS),
          List.of(
              "Woonstede levert «uiterlijk 31 december 2023» in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente opent «in 2024» een wijkloket in Noord."),
          List.of(
              "Woonstede levert uiterlijk 31 december 2027 in wijk Noord 24 nultredenwoningen op "
                  + "voor ouderen.",
              "De gemeente voert het actieplan uit 2023 in 2027 uit."));

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
    LocalDate start = clause.context().term().get().from();
    for (TimeReference time : duty.times()) {
      if (time.until().isPresent() && time.until().get().isBefore(start)) {
        found.accept(CARD.at(time.span()).saying("woord", time.span().of(clause.clause().text())));
      }
    }
  }
}
