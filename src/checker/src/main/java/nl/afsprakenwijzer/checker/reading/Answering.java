package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Set;

/** Tells whether somebody answers for a duty: a party by name or kind, or all of them together. */
final class Answering {
  private static final Set<String> JOINT_MAKING = SmallWords.JOINT_MAKING.words();
  private static final Set<String> JOINT_DECIDING = SmallWords.JOINT_DECIDING.words();
  private final Text text;

  Answering(Text text) {
    this.text = text;
  }

  Obligation.Doer doer(List<Actor> actors, Action action, boolean concrete, Duties.Draft draft) {
    if (actors.isEmpty()) {
      return Obligation.Doer.ABSENT;
    }
    boolean named = Few.any(actors, a -> a.kind() != Actor.Kind.COLLECTIVE);
    if (named || concrete && isEachOfThem(draft)) {
      return Obligation.Doer.NAMED;
    }
    boolean joint =
        action.kind() == Action.Kind.JOINT
            || JOINT_DECIDING.contains(action.lemma())
            || JOINT_MAKING.contains(action.lemma()) && namesJointProduct(draft);
    return joint ? Obligation.Doer.JOINTLY : Obligation.Doer.COLLECTIVE;
  }

  /**
   * "Partijen wijzen elk een ...", "iedere partij wijst een contactpersoon aan": what can be seen
   * of each, each answers for.
   */
  private boolean isEachOfThem(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (segment.finite >= 0 && text.isAny(segment.finite + 1, segment.to, "elk", "ieder")) {
      return true;
    }
    for (Found<Actor> actor : draft.actors()) {
      if (text.at(actor.from()).in(SmallWords.EVERY)) {
        return true;
      }
    }
    return false;
  }

  /** Their own agreements, framework and annual plan parties make together. */
  private boolean namesJointProduct(Duties.Draft draft) {
    return text.isAny(draft.from(), draft.to(), SmallWords.JOINT_PRODUCTS);
  }
}
