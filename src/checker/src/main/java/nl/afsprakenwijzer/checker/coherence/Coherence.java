package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Reader;

/** Looks at an agreement as a whole: what its clauses say together, and what they leave out. */
public final class Coherence {
  private static final Comparator<CoherenceFinding> BY_KIND_THEN_PLACE =
      Comparator.comparing(CoherenceFinding::kind)
          .thenComparingInt(
              finding -> finding.places().isEmpty() ? -1 : finding.places().get(0).index());

  private final Whole whole;

  /**
   * Looks at clauses together.
   *
   * @param judgements of the same clauses in the same order
   */
  public Coherence(
      List<ClauseReading> readings,
      List<ClauseJudgement> judgements,
      AgreementContext context,
      Reader reader) {
    this.whole = new Whole(readings, judgements, context, reader);
  }

  /** What the commitments are about and who makes them. */
  public AgreementProfile profile() {
    return new Profile(whole).count();
  }

  /** Everything that is amiss between the clauses, by kind and then in reading order. */
  public List<CoherenceFinding> findings() {
    List<CoherenceFinding> found = new ArrayList<>();
    found.addAll(new Overlaps(whole).find());
    found.addAll(new Sums(whole).find());
    addNew(new TableSums(whole).find(), found);
    found.addAll(new CountedHomes(whole).find());
    found.addAll(new Meanings(whole).find());
    found.addAll(new ClauseFaults(whole).find());
    found.addAll(new Expectations(whole).find());
    found.addAll(new Signatories(whole).find());
    found.addAll(new TargetGroups(whole).find());
    found.addAll(new Placements(whole).find());
    found.sort(BY_KIND_THEN_PLACE);
    return List.copyOf(found);
  }

  /** A table says again what its clause says; once is enough. */
  private static void addNew(List<CoherenceFinding> more, List<CoherenceFinding> found) {
    Set<Integer> told = new HashSet<>();
    for (CoherenceFinding finding : found) {
      if (finding.kind() == CoherenceKind.WRONG_SUM) {
        finding.places().forEach(place -> told.add(place.index()));
      }
    }
    for (CoherenceFinding finding : more) {
      if (finding.places().isEmpty() || told.add(finding.places().get(0).index())) {
        found.add(finding);
      }
    }
  }
}
