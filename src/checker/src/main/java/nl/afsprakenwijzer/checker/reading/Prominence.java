package nl.afsprakenwijzer.checker.reading;

/** How much a duty says, beside the others of its clause. */
final class Prominence {
  private Prominence() {}

  /**
   * The main duty says most: done by somebody, to be watched, counted and dated; the first one
   * leads, and what somebody only may do follows.
   */
  static double of(Obligation duty, boolean first) {
    double weight = first ? 1.5 : 0;
    weight += duty.concrete() ? 1.5 : 0;
    weight +=
        duty.doer() == Obligation.Doer.NAMED || duty.doer() == Obligation.Doer.JOINTLY ? 1 : 0;
    weight += duty.measure() == Obligation.Measure.COUNTED ? 0.5 : 0;
    weight += duty.timing() == Obligation.Timing.FIXED ? 0.5 : 0;
    String lemma = duty.action().lemma();
    boolean undone = lemma.endsWith("blijven") || lemma.equals("ontvangen");
    weight -= duty.actors().isEmpty() && undone ? 1 : 0;
    weight -= Few.any(duty.hedges(), h -> h.kind() == Hedge.Kind.PERMISSION) ? 1 : 0;
    boolean state = duty.action().kind() == Action.Kind.STATE && !duty.concrete();
    weight -= state && !duty.action().lemma().equals("willen") ? 1 : 0;
    return weight;
  }
}
