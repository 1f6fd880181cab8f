package nl.afsprakenwijzer.checker.coherence;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.reading.TimeReference;
import nl.afsprakenwijzer.checker.rules.Sources;

/** An amount for every year that does not make the total over the years. */
final class YearSums {
  private final Whole whole;

  YearSums(Whole whole) {
    this.whole = whole;
  }

  /** "jaarlijks 20 woningen, in totaal 100", in four years. */
  Optional<CoherenceFinding> find(Part part, List<Count> counts) {
    boolean yearly =
        part.reading()
            .all(TimeReference.class)
            .anyMatch(
                time -> time.kind() == TimeReference.Kind.FREQUENCY && time.value().equals("P1Y"));
    int years = years(part);
    if (!yearly || years < 2 || counts.size() != 2) {
      return Optional.empty();
    }
    Count total = SumWords.isTogether(part, counts.get(1)) ? counts.get(1) : counts.get(0);
    Count each = total == counts.get(1) ? counts.get(0) : counts.get(1);
    boolean told =
        SumWords.isTogether(part, total) && !SumWords.isSummedUp(part, each) && each.fits(total);
    double sum = each.number() * years;
    if (told
        && each.number() < total.number()
        && Sums.differs(sum, total.number())
        && Sums.isPlausible(sum, total.number())) {
      return Optional.of(
          Findings.of(
              CoherenceKind.WRONG_SUM,
              Sums.places(part, total, List.of(each)),
              "Afspraak "
                  + part.label()
                  + " noemt "
                  + Amounts.text(each.number())
                  + " per jaar en in totaal "
                  + Amounts.text(total.number())
                  + ". Over "
                  + years
                  + " jaar is dat "
                  + Amounts.text(sum)
                  + ". Kijk na welk getal klopt.",
              Sums.WHY,
              Sources.AUDIT_NORMS));
    }
    return Optional.empty();
  }

  private int years(Part part) {
    for (TimeReference time : part.reading().all(TimeReference.class).toList()) {
      String value = time.value();
      if (time.kind() == TimeReference.Kind.PERIOD
          && value.length() == 9
          && value.charAt(4) == '/') {
        return Integer.parseInt(value.substring(5)) - Integer.parseInt(value.substring(0, 4)) + 1;
      }
    }
    Optional<Term> term = whole.context.term();
    return term.map(t -> t.to().getYear() - t.from().getYear() + 1).orElse(0);
  }
}
