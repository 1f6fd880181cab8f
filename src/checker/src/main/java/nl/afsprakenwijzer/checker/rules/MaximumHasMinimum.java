package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** A promise with an upper limit has a lower one too. */
final class MaximumHasMinimum implements AmountRule {
  private static final RuleCard CARD =
      new RuleCard(
          "M13",
          Criterion.MEASURABLE,
          Severity.TIP,
          "Een maximum heeft ook een minimum",
          "Met alleen een maximum is nul ook goed. Noem ook hoeveel het er minstens zijn.",
          "Wie 20 woningen verwacht en \"maximaal 20\" tekent, kan er nul krijgen. Een minimum"
              + " maakt de verwachting hard.",
          List.of(Sources.AUDIT_NORMS, Sources.BALANCE),
          List.of(
              "Woonstede levert in 2027 in wijk Noord «maximaal 20 nultredenwoningen» op voor"
                  + " ouderen.",
              "De gemeente vergoedt in 2027 «hoogstens 40 verhuizingen» van ouderen."),
          List.of(
              "Woonstede levert in 2027 in wijk Noord minimaal 15 en maximaal 20 nultredenwoningen "
                  + "op voor ouderen.",
              "Woonstede verhoogt de huren in 2027 met maximaal 2%.",
              "Woonstede zet in 2027 in wijk Noord ten hoogste 10 huishoudens uit.",
              "De corporaties verkopen in 2027 niet meer dan 30 sociale huurwoningen.",
              "Woonstede biedt in 2027 maximaal vijftien woningen te koop aan."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    Quantity limit = null;
    for (Quantity quantity : duty.quantities()) {
      if (quantity.comparator() == Quantity.Comparator.AT_LEAST) {
        return;
      }
      if (quantity.comparator() == Quantity.Comparator.AT_MOST && quantity.unit().equals("count")) {
        limit = quantity;
      }
    }
    if (limit != null && Deed.of(duty.action()) == Deed.GIVES) {
      found.accept(
          CARD.at(limit.span())
              .missing(Slot.AMOUNT)
              .mendedBy(Mending.before(clause, limit.span(), "minimaal [aantal] en ")));
    }
  }
}
