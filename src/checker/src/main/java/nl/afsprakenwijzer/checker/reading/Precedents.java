package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Weights.Question;

/**
 * Follows what texts with such words, of which the same was read, turned out to be: an agreement or
 * not, whether its result can be seen, and whether one can see before oneself what is done.
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
    if (main != null) {
      int at = duties.indexOf(main);
      main = main.with(measure(sum), isConcrete(sum, read.leading().draft().segment()));
      duties.set(at, main);
    }
    if (main != null && !scan.times.isEmpty() && lacksTime()) {
      takeTimeBeside(scan, drafts, read.leading().draft());
    }
  }

  /** Nothing tells when, or only what must happen first. */
  private boolean lacksTime() {
    return main.timing() == Obligation.Timing.NONE
        || main.timing() == Obligation.Timing.VAGUE
            && !Few.any(main.times(), t -> t.kind() != TimeReference.Kind.EVENT)
            && !Few.any(main.hedges(), h -> h.letter() == Hedge.Letter.T);
  }

  /**
   * "Drie keer per jaar koken bewoners samen; de wijkcoach regelt de zaal", a cell with "binnen
   * tien dagen": what promises nothing by itself may tell when the duty beside it is done.
   */
  private void takeTimeBeside(Scan scan, List<Duties.Draft> drafts, Duties.Draft own) {
    boolean never = main.timing() == Obligation.Timing.NONE;
    for (Duties.Draft draft : drafts) {
      boolean beside =
          draft.sentence() == own.sentence()
              || follows(scan, draft, own)
              || follows(scan, own, draft)
              || never && !own.segment().hasVerb();
      List<TimeReference> times =
          beside && !draft.segment().past && !draft.segment().perfect
              ? Found.in(scan.times, draft.from(), draft.to())
              : List.of();
      if (never && !times.isEmpty() || Few.any(times, TimeReference::isFixed)) {
        int at = duties.indexOf(main);
        main = main.during(times);
        duties.set(at, main);
        return;
      }
    }
  }

  /** Parted by no more than a semicolon. */
  private static boolean follows(Scan scan, Duties.Draft first, Duties.Draft second) {
    return first.sentence() + 1 == second.sentence() && scan.text.at(first.to() - 1).isMark(';');
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

  private Obligation.Measure measure(Impression.Sum sum) {
    return isFixed() ? main.measure() : measureOf(sum.likeliest(questionOf(main.measure())));
  }

  /** A counted amount, or a second verb that tells how: who adds one, must be helped by it. */
  private boolean isConcrete(Impression.Sum sum, Segment segment) {
    boolean who = main.doer() == Obligation.Doer.NAMED || main.doer() == Obligation.Doer.JOINTLY;
    boolean fixed =
        main.measure() == Obligation.Measure.COUNTED
            || !main.action().lemma().equals(segment.lemma);
    return main.concrete() && fixed || sum.isConcrete(main.concrete(), who);
  }

  private static Question questionOf(Obligation.Measure measure) {
    return switch (measure) {
      case COUNTED, OBSERVABLE -> Question.MET;
      case VAGUE -> Question.PARTLY;
      case NOTHING -> Question.UNMET;
    };
  }

  private static Obligation.Measure measureOf(Question question) {
    return switch (question) {
      case MET -> Obligation.Measure.OBSERVABLE;
      case PARTLY -> Obligation.Measure.VAGUE;
      case UNMET -> Obligation.Measure.NOTHING;
      case WHOLE, HALF -> throw new IllegalArgumentException("tells nothing of what is seen");
    };
  }
}
