package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.SumWords.How;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Parts that do not make up the total that the clause itself gives. */
final class Sums {
  private static final double SLACK = .51;
  private final Whole whole;

  Sums(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    List<CoherenceFinding> found = new ArrayList<>();
    for (Part part : whole.parts) {
      List<Count> counts = part.counts();
      Optional<CoherenceFinding> wrong = divided(part, counts);
      wrong
          .or(() -> addedUp(part, counts))
          .or(() -> new YearSums(whole).find(part, counts))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "320 woningen, verdeeld over: a. 140; b. 90". */
  private Optional<CoherenceFinding> divided(Part part, List<Count> counts) {
    for (int i = 0; i + 2 < counts.size(); i++) {
      Count total = counts.get(i);
      How how = SumWords.how(part, total, counts.get(i + 1));
      if (how == How.NOT || total.bounded() && how == How.SOME_OF) {
        continue;
      }
      List<Count> parts = parts(part, counts, i, how);
      double sum = parts.stream().mapToDouble(Count::number).sum();
      boolean complete =
          how == How.DIVIDED
              || SumWords.haveRest(part, total, parts)
              || SumWords.areNamed(part, total, parts);
      boolean wrong = complete ? differs(sum, total.number()) : sum > total.number() + SLACK;
      if (parts.size() >= 2 && wrong && isPlausible(sum, total.number())) {
        return Optional.of(finding(part, total, parts, sum));
      }
      if (parts.size() >= 2 && complete) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Parts and total are of one order; else they are about different things. */
  static boolean isPlausible(double sum, double total) {
    return total > 0 && sum > total / 3 && sum < total * 3;
  }

  /** The numbers after the total of the same sort, to the end of its sentence or list. */
  private static List<Count> parts(Part part, List<Count> counts, int total, How how) {
    List<Count> parts = new ArrayList<>();
    for (int i = total + 1; i < counts.size(); i++) {
      Count count = counts.get(i);
      boolean vetted = how == How.IN_NEXT_SENTENCE && i == total + 1;
      if (!vetted && SumWords.endsBetween(part, counts.get(i - 1), count, how)) {
        break;
      }
      if (count.fits(counts.get(total)) && !count.bounded()) {
        parts.add(count);
      }
    }
    return parts;
  }

  /** "40 in Noord, 30 in Zuid en 25 in West, in totaal 100 woningen". */
  private Optional<CoherenceFinding> addedUp(Part part, List<Count> counts) {
    for (int i = 2; i < counts.size(); i++) {
      Count total = counts.get(i);
      if (!SumWords.isSummedUp(part, total)
          && !SumWords.followBrackets(part, counts.get(i - 2), counts.get(i - 1), total)) {
        continue;
      }
      List<Count> parts = new ArrayList<>();
      for (int k = i - 1; k >= 0; k--) {
        if (SumWords.endsBetween(part, counts.get(k), counts.get(k + 1), How.DIVIDED)) {
          break;
        }
        Count count = counts.get(k);
        if ((count.fits(total) || total.unit().isEmpty()) && !count.bounded()) {
          parts.add(0, count);
        }
      }
      double sum = parts.stream().mapToDouble(Count::number).sum();
      if (parts.size() >= 2 && differs(sum, total.number()) && isPlausible(sum, total.number())) {
        return Optional.of(finding(part, total, parts, sum));
      }
    }
    return Optional.empty();
  }

  static final String WHY =
      "Tellen de delen niet op tot het totaal, dan weet niemand welk getal geldt.";

  static boolean differs(double sum, double total) {
    return Math.abs(sum - total) > SLACK;
  }

  private static CoherenceFinding finding(Part part, Count total, List<Count> parts, double sum) {
    return Findings.of(
        CoherenceKind.WRONG_SUM,
        places(part, total, parts),
        "In afspraak "
            + part.label()
            + " is het totaal "
            + Amounts.text(total.number())
            + ", maar de delen zijn samen "
            + Amounts.text(sum)
            + ". Kijk na welk getal klopt.",
        WHY,
        Sources.AUDIT_NORMS);
  }

  static List<PlaceInClause> places(Part part, Count total, List<Count> parts) {
    List<PlaceInClause> places = new ArrayList<>();
    places.add(Findings.place(part, total.span()));
    parts.forEach(count -> places.add(Findings.place(part, count.span())));
    return places;
  }
}
