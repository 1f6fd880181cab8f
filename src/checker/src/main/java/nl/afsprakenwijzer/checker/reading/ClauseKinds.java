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
        || scan.hasKind(TextKind.RECITAL, first.from(), first.to())
        || first.actors().isEmpty()
            && text.isAny(
                first.from(),
                first.from() + 1,
                "hoofdstuk",
                "bijlage",
                "artikel",
                "paragraaf",
                "tabel");
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
      return segment.lemma.endsWith("afspreken");
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

  private int words(Duties.Draft draft) {
    int words = 0;
    for (int i = draft.from(); i < draft.to(); i++) {
      words += text.at(i).isWord() || text.at(i).isNumber() ? 1 : 0;
    }
    return words;
  }

  /** Words with a page number behind them, several in a row. */
  private boolean isTableOfContents(Duties.Draft draft) {
    int pages = draft.segment().hasVerb() ? -1 : 0;
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
    String verb = segment.lemma.substring(segment.lemma.lastIndexOf(' ') + 1);
    if (text.words().lexicon().isHappening(verb)) {
      return true;
    }
    if (isImperative(segment)) {
      return true;
    }
    Action.Kind kind = duty.action().kind();
    boolean plain = kind == Action.Kind.STATE || kind == Action.Kind.CARRIER;
    return plain
        && duty.measure() == Obligation.Measure.COUNTED
        && (duty.timing() == Obligation.Timing.FIXED || isBounded(duty));
  }

  private static boolean isBounded(Obligation duty) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.comparator() == Quantity.Comparator.AT_LEAST
          || quantity.comparator() == Quantity.Comparator.AT_MOST
          || quantity.unit().equals("%")) {
        return true;
      }
    }
    return false;
  }

  /** "Genoeg sociale huur bouwen": an infinitive at the end of a line tells what will be done. */
  private boolean isImperative(Segment segment) {
    int last = segment.to - 1;
    while (last > segment.from && !text.at(last).isWord()) {
      last--;
    }
    VerbKind kind = text.words().lexicon().verb(text.at(last).word().verb());
    boolean doing = kind != VerbKind.STATE && kind != VerbKind.AUXILIARY && kind != VerbKind.MODAL;
    return doing && segment.finite == last && text.at(last).can(Word.INFINITIVE);
  }

  private boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (draft.segment().subordinate || words(draft) < 2) {
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
