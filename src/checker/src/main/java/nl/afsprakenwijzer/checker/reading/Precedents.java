package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows what texts with such words, of which the same was read, turned out to be: an agreement or
 * not, and whether its result can be seen.
 */
final class Precedents {
  private final List<Obligation> duties;
  private Obligation main;

  Precedents(Scan scan, List<Duties.Draft> drafts, Sorting read) {
    this.duties = new ArrayList<>(read.duties());
    this.main = read.main().orElse(null);
    Impression.Sum sum = scan.text.words().lexicon().impression().sum();
    new Traits(scan, drafts).tell(read, sum);
    if (main != null && !isPromised(read.leading().draft().segment()) && sum.speaksAgainst()) {
      duties.clear();
      main = null;
    } else if (main == null && sum.speaksFor() && read.leading() != null) {
      main = read.leading().duty();
      duties.add(main);
    }
    if (main != null && !isFixed()) {
      int at = duties.indexOf(main);
      main = main.with(measureOf(sum.likeliest(sortOf(main.measure()))));
      duties.set(at, main);
    }
  }

  List<Obligation> duties() {
    return duties;
  }

  Optional<Obligation> main() {
    return Optional.ofNullable(main);
  }

  /** Who does how much: no other words make that less of a promise, unless it was done before. */
  private boolean isPromised(Segment segment) {
    boolean done = segment.past || segment.perfect && !segment.passive;
    return !done
        && main.doer() == Obligation.Doer.NAMED
        && main.concrete()
        && main.measure() == Obligation.Measure.COUNTED;
  }

  /** An amount, or the report of a research: who adds it, must be helped by it. */
  private boolean isFixed() {
    return main.measure() == Obligation.Measure.COUNTED
        || main.measure() == Obligation.Measure.OBSERVABLE
            && main.action().kind() == Action.Kind.RESEARCH
            && main.action().product().isPresent();
  }

  private static Impression.Sort sortOf(Obligation.Measure measure) {
    return switch (measure) {
      case COUNTED, OBSERVABLE -> Impression.Sort.MET;
      case VAGUE -> Impression.Sort.PARTLY;
      case NOTHING -> Impression.Sort.UNMET;
    };
  }

  private static Obligation.Measure measureOf(Impression.Sort sort) {
    return switch (sort) {
      case MET -> Obligation.Measure.OBSERVABLE;
      case PARTLY -> Obligation.Measure.VAGUE;
      case UNMET -> Obligation.Measure.NOTHING;
      case OTHER -> throw new IllegalArgumentException("no agreement has no measure");
    };
  }
}
