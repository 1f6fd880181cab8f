package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs a duty: who acts, what can be watched, what can be counted, how firmly it is promised and
 * when.
 */
final class Weighing {
  private final Scan scan;
  private final Text text;
  private final Deeds deeds;
  private final Measuring measuring;
  private final Answering answering;
  private final Firmness firmness;

  Weighing(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.deeds = new Deeds(scan);
    this.measuring = new Measuring(scan);
    this.answering = new Answering(text);
    this.firmness = new Firmness(scan);
  }

  Obligation weigh(Duties.Draft draft) {
    List<Quantity> quantities = Found.in(scan.quantities, draft.from(), draft.to());
    List<TimeReference> times = new ArrayList<>(2);
    times.addAll(Found.in(scan.times, draft.from(), draft.to()));
    if (scan.condition != null
        && draft.sentence() == scan.segments.get(0).sentence
        && !times.contains(scan.condition.fact())) {
      times.add(scan.condition.fact());
    }
    if (times.isEmpty() && isThen(draft)) {
      takeTimeBefore(draft, times);
    }
    List<Hedge> hedges = Found.in(scan.hedges, draft.from(), draft.to());
    List<Actor> actors = Found.facts(draft.actors());
    Action action = deeds.action(draft);
    boolean counted = Deeds.isCounted(quantities);
    boolean forbidden = scan.isForbidden(draft.segment());
    boolean concrete =
        forbidden
            || deeds.isConcrete(action, counted && !measuring.isPurpose(action, draft), draft);
    boolean passed = !action.lemma().equals(draft.segment().lemma);
    Obligation.Measure measure =
        measuring.measure(action, counted, own(draft, passed), times, draft);
    Obligation.Binding binding = firmness.of(draft, passed, actors);
    return new Obligation(
        text.span(draft.from(), draft.to()),
        scan.verbSpan(draft.segment()),
        kind(action, binding, hedges),
        draft.segment().passive,
        actors,
        action,
        quantities,
        times,
        Found.in(scan.groups, draft.from(), draft.to()),
        Found.in(scan.places, draft.from(), draft.to()),
        hedges,
        answering.doer(actors, action, concrete, draft),
        concrete,
        measure,
        binding,
        timing(times, hedges, draft.segment().lemma));
  }

  /** The weakening words that are said of the duty itself. */
  private List<Hedge> own(Duties.Draft draft, boolean passed) {
    List<Hedge> own = new ArrayList<>(2);
    for (Found<Hedge> hedge : Found.begun(scan.hedges, draft.from(), draft.to())) {
      if (hedge.to() <= draft.to() && scan.isOwn(hedge.from(), draft.segment(), passed)) {
        own.add(hedge.fact());
      }
    }
    return own;
  }

  /** "duurt een jaar en wordt dan geëvalueerd": the time before it says when. */
  private boolean isThen(Duties.Draft draft) {
    int finite = draft.segment().finite;
    return finite >= 0 && text.isAny(finite + 1, finite + 2, "dan", "daarna", "vervolgens");
  }

  private void takeTimeBefore(Duties.Draft draft, List<TimeReference> times) {
    int begin = scan.sentences.get(draft.sentence())[0];
    for (int i = scan.times.size() - 1; i >= 0; i--) {
      Found<TimeReference> time = scan.times.get(i);
      if (time.from() >= begin && time.to() <= draft.from()) {
        times.add(time.fact());
        return;
      }
    }
  }

  private static Obligation.Timing timing(
      List<TimeReference> times, List<Hedge> hedges, String lemma) {
    boolean atOnce = endsAtOnce(lemma) && Few.any(times, t -> t.kind() == TimeReference.Kind.START);
    if (atOnce || Few.any(times, TimeReference::isFixed)) {
      return Obligation.Timing.FIXED;
    }
    boolean vague = !times.isEmpty() || Few.any(hedges, h -> h.letter() == Hedge.Letter.T);
    return vague ? Obligation.Timing.VAGUE : Obligation.Timing.NONE;
  }

  /** "Met ingang van 1 mei vervalt de grens": on that day it is done. */
  private static boolean endsAtOnce(String lemma) {
    return switch (lemma) {
      case "vervallen", "afschaffen", "opheffen", "beëindigen", "stopzetten", "overdragen" -> true;
      default -> false;
    };
  }

  private static ObligationKind kind(
      Action action, Obligation.Binding binding, List<Hedge> hedges) {
    if (binding == Obligation.Binding.WISH || binding == Obligation.Binding.OUTSIDER) {
      return ObligationKind.INTENTION;
    }
    boolean effort =
        Few.any(hedges, h -> h.kind() == Hedge.Kind.STRIVING || h.kind() == Hedge.Kind.EFFORT);
    if (effort || action.kind() == Action.Kind.VAGUE) {
      return ObligationKind.EFFORT;
    }
    return action.kind() == Action.Kind.JOINT || action.kind() == Action.Kind.RESEARCH
        ? ObligationKind.PROCESS
        : ObligationKind.RESULT;
  }
}
