package nl.afsprakenwijzer.checker.rules;

import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Comparison;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Obligation.Binding;
import nl.afsprakenwijzer.checker.reading.Obligation.Doer;
import nl.afsprakenwijzer.checker.reading.Obligation.Measure;
import nl.afsprakenwijzer.checker.reading.Obligation.Timing;
import nl.afsprakenwijzer.checker.reading.Quantity;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** Which letters a duty meets, so that a rule only speaks where the letter has a gap. */
final class Letters {
  private Letters() {}

  static boolean met(Criterion criterion, Obligation duty, ClauseReading clause) {
    return switch (criterion) {
      case SPECIFIC -> hasDoer(duty, clause) && duty.concrete();
      case MEASURABLE -> isMeasurable(duty);
      case ACCEPTABLE ->
          duty.binding() == Binding.FIRM
              && Steering.beyond(duty, clause).isEmpty()
              && clause.clause().evidence().accepted().orElse(true);
      case TIME_BOUND -> hasTime(duty, clause);
      case REALISTIC, READABLE -> true;
    };
  }

  /** Whether what a kind of hedge takes away is there all the same. */
  static boolean standsFirm(Criterion criterion, Obligation duty, ClauseReading clause) {
    return criterion == Criterion.SPECIFIC ? duty.concrete() : met(criterion, duty, clause);
  }

  /** Whether the words or what stands around them tell who acts. */
  static boolean hasDoer(Obligation duty, ClauseReading clause) {
    return duty.doer() == Doer.NAMED
        || duty.doer() == Doer.JOINTLY
        || clause.found().actor().isPresent();
  }

  static boolean isMeasurable(Obligation duty) {
    return duty.measure() == Measure.COUNTED || duty.measure() == Measure.OBSERVABLE;
  }

  /** Whether the words or what stands around them tell when. */
  static boolean hasTime(Obligation duty, ClauseReading clause) {
    return duty.timing() == Timing.FIXED || clause.found().time().isPresent();
  }

  /** Whether the duty says more or less without saying than what. */
  static boolean changesWithoutBaseline(Obligation duty, ClauseReading clause) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Comparison comparison
          && Changes.asksForBaseline(comparison, duty, clause)) {
        return true;
      }
    }
    return false;
  }

  static boolean hedged(Obligation duty, Hedge.Kind kind) {
    for (Hedge hedge : duty.hedges()) {
      if (hedge.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are already read as a time of the duty. */
  static boolean isTime(Obligation duty, Span words) {
    for (TimeReference time : duty.times()) {
      if (time.span().overlaps(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the duty goes on for more than a calendar year. */
  static boolean lastsYears(Obligation duty) {
    for (TimeReference time : duty.times()) {
      boolean years = time.kind() == TimeReference.Kind.PERIOD && time.value().indexOf('/') == 4;
      if (years || time.kind() == TimeReference.Kind.AGREEMENT_TERM) {
        return true;
      }
    }
    return false;
  }

  /** Whether the duty says how often. */
  static boolean recurs(Obligation duty) {
    for (TimeReference time : duty.times()) {
      if (time.kind() == TimeReference.Kind.FREQUENCY) {
        return true;
      }
    }
    return false;
  }

  /** Whether the duty names a day, month or year. */
  static boolean hasDate(Obligation duty) {
    for (TimeReference time : duty.times()) {
      if (time.kind() == TimeReference.Kind.DATE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the duty counts hours or full jobs. */
  static boolean countsHours(Obligation duty) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("hour")
          || quantity.unit().equals("fte")
          || quantity.counted().equals("uur")) {
        return true;
      }
    }
    return false;
  }
}
