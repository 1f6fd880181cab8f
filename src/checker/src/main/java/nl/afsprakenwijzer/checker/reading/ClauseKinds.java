package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Tells a duty from a definition, a recital, a heading, a goal and a statement of fact. */
final class ClauseKinds {
  private static final int GOAL_WORDS = 4;
  private final Scan scan;
  private final Text text;

  ClauseKinds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** A definition or recital at the start tells what the whole clause is. */
  boolean isNoAgreement(List<Duties.Draft> drafts) {
    if (drafts.isEmpty()) {
      return true;
    }
    Duties.Draft first = drafts.get(0);
    return scan.hasKind(TextKind.DEFINITION, first.from(), first.to())
        || scan.hasKind(TextKind.RECITAL, first.from(), first.to());
  }

  /** Whether somebody will do something here, however weakly it is put. */
  boolean isDuty(Duties.Draft draft, Obligation duty) {
    if (scan.hasKind(TextKind.DEFINITION, draft.from(), draft.to())
        || scan.hasKind(TextKind.SIGNATURE, draft.from(), draft.to())
        || scan.hasKind(TextKind.RECITAL, draft.from(), draft.to())
        || scan.hasKind(
            TextKind.GOAL, draft.from(), Math.min(draft.from() + GOAL_WORDS, draft.to()))
        || isTableOfContents(draft)
        || isRecital(draft)) {
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
            || scan.isForbidden(segment);
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

  /** "dat de vraag groeit;": a consideration, cut loose from its "overwegende". */
  private boolean isRecital(Duties.Draft draft) {
    return text.is(draft.from(), "dat") && scan.segmentAt(draft.from()).subordinate;
  }

  /** Words with a page number behind them, several in a row. */
  private boolean isTableOfContents(Duties.Draft draft) {
    if (draft.segment().hasVerb()) {
      return false;
    }
    int pages = 0;
    for (int i = draft.from() + 1; i < draft.to(); i++) {
      Token next = text.at(i + 1);
      boolean page =
          text.at(i).isNumber()
              && text.at(i - 1).shape() != Token.Shape.NUMBER
              && !text.at(i - 1).isMark('(');
      boolean ends =
          i + 1 == draft.to()
              || next.capital()
              || next.isNumber()
              || next.isMark('/')
              || next.isMark('|');
      pages += page && ends ? 1 : 0;
    }
    return pages >= 2;
  }

  private static boolean isDoing(Obligation duty, Segment segment) {
    if (segment.perfect) {
      return duty.timing() == Obligation.Timing.FIXED;
    }
    boolean weakened = duty.hedges().stream().anyMatch(Hedge::weakens);
    return duty.action().kind() != Action.Kind.STATE || weakened;
  }

  private static boolean isCounted(Obligation duty) {
    return duty.measure() == Obligation.Measure.COUNTED
        && duty.action().kind() != Action.Kind.STATE;
  }

  /**
   * Nobody acts, but something will be so: "er komen 300 woningen bij", "95% blijft sociale huur".
   */
  private boolean isNorm(Obligation duty, Segment segment) {
    if (segment.modal.equals("kunnen") || segment.modal.equals("dienen")) {
      return false;
    }
    if (text.words().lexicon().isHappening(segment.lemma)) {
      return true;
    }
    return duty.measure() == Obligation.Measure.COUNTED;
  }

  private boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (draft.segment().subordinate || draft.to() - draft.from() < 2) {
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
