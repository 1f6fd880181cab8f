package nl.afsprakenwijzer.checker.reading;

/** Tells a duty from a definition, a recital, a heading, a goal and a statement of fact. */
final class ClauseKinds {
  private final Scan scan;
  private final Text text;

  ClauseKinds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** Whether somebody will do something here, however weakly it is put. */
  boolean isDuty(Duties.Draft draft, Obligation duty) {
    if (scan.hasKind(TextKind.DEFINITION, draft.from(), draft.to())
        || scan.hasKind(TextKind.SIGNATURE, draft.from(), draft.to())
        || scan.hasKind(TextKind.RECITAL, draft.from(), draft.to())) {
      return false;
    }
    Segment segment = draft.segment();
    if (!segment.hasVerb() || segment.subordinate) {
      return isVerblessDuty(draft, duty);
    }
    if (segment.past || scan.hasKind(TextKind.VALIDITY, draft.from(), draft.to())) {
      return false;
    }
    boolean must =
        segment.modal.equals("moeten")
            || segment.modal.equals("zullen")
            || segment.modal.equals("dienen");
    if (!duty.actors().isEmpty()) {
      return isDoing(duty, segment) || must || isCounted(duty);
    }
    if (segment.perfect) {
      return segment.lemma.equals("afspreken");
    }
    if (segment.passive || must) {
      return true;
    }
    return isNorm(duty, segment);
  }

  private static boolean isDoing(Obligation duty, Segment segment) {
    if (segment.perfect) {
      return duty.timing() == Obligation.Timing.FIXED;
    }
    return duty.action().kind() != Action.Kind.STATE || !duty.hedges().isEmpty();
  }

  private static boolean isCounted(Obligation duty) {
    return duty.measure() == Obligation.Measure.COUNTED
        && duty.action().kind() != Action.Kind.STATE;
  }

  /**
   * Nobody acts, but something will be so: "er komen 300 woningen bij", "95% blijft sociale huur".
   */
  private boolean isNorm(Obligation duty, Segment segment) {
    if (scan.hasKind(TextKind.GOAL, segment.from, segment.to) || segment.modal.equals("kunnen")) {
      return false;
    }
    if (text.words().lexicon().isHappening(segment.lemma)) {
      return true;
    }
    return duty.measure() == Obligation.Measure.COUNTED;
  }

  private boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (scan.hasKind(TextKind.GOAL, draft.from(), draft.to()) || draft.segment().subordinate) {
      return false;
    }
    if (duty.measure() == Obligation.Measure.COUNTED) {
      return true;
    }
    boolean doing = !draft.segment().lemma.isEmpty();
    return doing && draft.segment().main == draft.segment().to - 1
        || duty.actors().size() == 1 && doing
        || duty.timing() == Obligation.Timing.FIXED && duty.concrete();
  }
}
