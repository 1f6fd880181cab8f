package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * One duty with what belongs to it: amounts, times and places hang on their duty, not on the clause
 * at large.
 *
 * @param span the words of the duty
 * @param verb where the duty is put: the finite verb, or the first words of a line without one
 * @param actors who does it; empty when nobody is named
 */
public record Obligation(
    Span span,
    Span verb,
    ObligationKind kind,
    boolean passive,
    List<Actor> actors,
    Action action,
    List<Quantity> quantities,
    List<TimeReference> times,
    List<TargetGroup> groups,
    List<Place> places,
    List<Hedge> hedges,
    Doer doer,
    boolean concrete,
    Measure measure,
    Binding binding,
    Timing timing) {
  public Obligation {
    actors = List.copyOf(actors);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    groups = List.copyOf(groups);
    places = List.copyOf(places);
    hedges = List.copyOf(hedges);
  }

  /**
   * This duty with what another line of the clause adds: its amounts, times, places and conditions.
   */
  Obligation with(Obligation addition) {
    boolean weaker =
        binding == Binding.FIRM && Few.any(addition.hedges, h -> h.letter() == Hedge.Letter.A);
    boolean counted = measure != Measure.COUNTED && addition.measure == Measure.COUNTED;
    boolean sooner = addition.timing.ordinal() < timing.ordinal();
    return new Obligation(
        span.cover(addition.span),
        verb,
        kind,
        passive,
        actors,
        action,
        join(quantities, addition.quantities),
        join(times, addition.times),
        join(groups, addition.groups),
        join(places, addition.places),
        join(hedges, addition.hedges),
        doer,
        concrete || counted && action.kind() == Action.Kind.NONE,
        counted ? Measure.COUNTED : measure,
        weaker ? Binding.WEAK : binding,
        sooner ? addition.timing : timing);
  }

  /** This duty with what another duty of the clause gives to look for. */
  Obligation with(Measure measure) {
    return with(measure, concrete);
  }

  /** This duty with what else can be seen of it. */
  Obligation with(Measure measure, boolean concrete) {
    return measure == this.measure && concrete == this.concrete
        ? this
        : with(times, concrete, measure, timing);
  }

  /** This duty with the time of another. */
  Obligation during(Obligation other) {
    return with(join(times, other.times), concrete, measure, other.timing);
  }

  /** This duty with times that stand beside it. */
  Obligation during(List<TimeReference> beside) {
    Timing when = Few.any(beside, TimeReference::isFixed) ? Timing.FIXED : Timing.VAGUE;
    return with(join(times, beside), concrete, measure, when);
  }

  /** This duty with who does a part of it. */
  Obligation by(Obligation part) {
    return new Obligation(
        span,
        verb,
        kind,
        passive,
        part.actors,
        action,
        quantities,
        times,
        groups,
        places,
        hedges,
        part.doer,
        concrete,
        measure,
        binding,
        timing);
  }

  private Obligation with(
      List<TimeReference> times, boolean concrete, Measure measure, Timing timing) {
    return new Obligation(
        span,
        verb,
        kind,
        passive,
        actors,
        action,
        quantities,
        times,
        groups,
        places,
        hedges,
        doer,
        concrete,
        measure,
        binding,
        timing);
  }

  private static <F> List<F> join(List<F> first, List<F> second) {
    List<F> joined = new java.util.ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  /** Who acts, as far as the words tell. */
  public enum Doer {
    /** A party, organisation or role by name or kind. */
    NAMED,
    /** Everybody together, in something that is joint by nature. */
    JOINTLY,
    /** Everybody together, in something that one of them must do. */
    COLLECTIVE,
    ABSENT
  }

  /** What a third person can look for. */
  public enum Measure {
    /** A number with what it counts. */
    COUNTED,
    /** A thing that exists or does not, a meeting held, a rule kept. */
    OBSERVABLE,
    /** Something to look for, without amount or end state. */
    VAGUE,
    NOTHING
  }

  /** How firmly it is promised. */
  public enum Binding {
    FIRM,
    /** An effort, a condition or a permission. */
    WEAK,
    /** A wish or expectation. */
    WISH,
    /** For somebody outside the table. */
    OUTSIDER
  }

  /** Whether it is clear when. */
  public enum Timing {
    FIXED,
    VAGUE,
    NONE
  }
}
