package nl.afsprakenwijzer.checker.reading;

/**
 * Tells whether a line without a finite verb gives a task: "Genoeg sociale huur bouwen", "Opstellen
 * van een visie".
 */
final class ActionLines {
  private static final String[] TASK_LABELS = {
    "actie", "actiepunt", "maatregel", "activiteit", "afspraak", "wat", "resultaat"
  };
  private final Scan scan;
  private final Text text;

  ActionLines(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "Genoeg sociale huur bouwen": an infinitive at the end of a line tells what will be done. */
  boolean isImperative(Segment segment) {
    int end = text.lastWord(segment.from, segment.to);
    int last = end;
    for (int i = end; i > segment.from && scan.isTime(last); i--) {
      last = i;
    }
    VerbKind kind = text.verbKind(last);
    boolean doing =
        kind != VerbKind.STATE
            && kind != VerbKind.AUXILIARY
            && kind != VerbKind.MODAL
            && (kind != VerbKind.VAGUE || scan.isTime(end));
    boolean left = segment.main == last && text.is(segment.finite, "laten");
    boolean joined = segment.finite == last - 2 && text.is(last - 1, "en");
    if (isTaskLine(segment, text.verbKind(segment.finite))) {
      return true;
    }
    boolean by = text.isAny(segment.finite + 1, segment.finite + 2, "door", "via");
    return by
            && segment.finite > segment.from
            && text.verbKind(segment.finite) == VerbKind.CONCRETE
            && text.at(segment.finite).can(Word.INFINITIVE)
        || doing
            && (segment.finite == last || left || joined)
            && text.at(segment.finite).can(Word.INFINITIVE)
            && text.at(last).can(Word.INFINITIVE);
  }

  /** "Bewoners informeren over de plannen", a line without a full stop: what will be done. */
  private boolean isTaskLine(Segment segment, VerbKind kind) {
    Token before = text.at(segment.finite - 1);
    Token last = text.at(text.size() - 1);
    boolean acts =
        kind == VerbKind.CONCRETE
            || kind == VerbKind.RESEARCH
            || kind == VerbKind.JOINT
            || kind == VerbKind.VAGUE && isLabelled(segment);
    return acts
        && segment.finite > segment.from
        && segment.main < 0
        && text.at(segment.finite).can(Word.INFINITIVE)
        && (before.can(Word.NOUN) || before.isWord() && !before.word().isKnown())
        && (goesOn(segment.finite) || segment.finite + 1 == segment.to && segment.content != null)
        && !last.isMark('.')
        && !last.isMark(';');
  }

  /** With a preposition or another deed. */
  private boolean goesOn(int verb) {
    Token next = text.at(verb + 1);
    return next.can(Word.PREPOSITION) || next.is("en") && text.at(verb + 2).can(Word.INFINITIVE);
  }

  /** "Actie 2: ...". */
  private boolean isLabelled(Segment segment) {
    return text.at(segment.from - 1).isMark(':') && text.isAny(0, 3, TASK_LABELS);
  }

  private int words(Duties.Draft draft) {
    int words = 0;
    for (int i = draft.from(); i < draft.to(); i++) {
      words += text.at(i).isWord() || text.at(i).isNumber() ? 1 : 0;
    }
    return words;
  }

  /** "Bouw van een nieuw buurthuis": an act with the thing that it delivers. */
  private boolean isNamedAct(int from) {
    String act = text.at(from).text();
    if ((act.endsWith("onderzoek") || act.equals("verkenning") || act.equals("inventarisatie"))
        && text.isAny(from + 1, from + 2, "naar", "van")) {
      return true;
    }
    if (!namesAct(act) || !text.is(from + 1, "van") || !text.is(from + 2, "een")) {
      return false;
    }
    return namesThing(from + 3, from + 6);
  }

  /** A home is no thing that is there or not: homes are counted. */
  private boolean namesThing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.at(i).can(Word.PRODUCT) && !text.at(i).can(Word.HOME)) {
        return true;
      }
    }
    return false;
  }

  /** "Een loket waar inwoners terechtkunnen": a thing to deliver, with what it is for. */
  private boolean isThing(Duties.Draft draft) {
    int from = draft.from();
    boolean deployed = text.is(from, "inzet") && text.is(from + 1, "van");
    if (isNamedAct(from)) {
      return true;
    }
    if (!deployed && (!text.is(from, "een") || words(draft) < 5)) {
      return false;
    }
    return text.canAny(from + 1, from + 4, Word.PRODUCT);
  }

  /**
   * "Opstellen van een woonzorgvisie": with a thing to deliver; "Huisvesten van jongeren" is a
   * heading.
   */
  private boolean isNamedDeed(Duties.Draft draft, Obligation duty) {
    if (duty.action().kind() == Action.Kind.RESEARCH) {
      return true;
    }
    return namesThing(draft.segment().main + 1, draft.to());
  }

  /** "Bewoners informeren over de plannen": an object, a deed, and what goes with it. */
  private boolean isTask(Duties.Draft draft, Obligation duty) {
    int main = draft.segment().main;
    Action.Kind kind = duty.action().kind();
    return main > draft.segment().from
        && text.at(main).can(Word.INFINITIVE)
        && !text.is(main - 1, "te")
        && text.at(main - 1).can(Word.NOUN)
        && (goesOn(main) || main + 1 == draft.segment().to)
        && (kind == Action.Kind.CONCRETE
            || kind == Action.Kind.JOINT
            || kind == Action.Kind.RESEARCH
            || kind == Action.Kind.CARRIER && duty.concrete());
  }

  /** "Opgeleverd in 2020: 31 woningen", "Stand per 1-1-2022: 2.314 woningen": it is over. */
  private boolean isReport(Duties.Draft draft) {
    Segment segment = draft.segment();
    int stand = text.is(draft.from(), "de") ? draft.from() + 1 : draft.from();
    if (text.is(stand, "stand") && text.isAny(stand + 1, stand + 4, "per", "op", "zaken")) {
      return true;
    }
    int main = segment.main;
    boolean done =
        main >= 0
            && segment.passive
            && !segment.lemma.equals("plannen")
            && (main == segment.from || text.at(main - 1).isMark(','))
            && !scan.times.isEmpty();
    for (Found<TimeReference> time : Found.begun(scan.times, draft.from(), draft.to())) {
      done &= time.fact().until().isPresent() && !scan.isAhead(time.fact());
    }
    return done;
  }

  /**
   * "Voorlichting aan huurders. Trekker: gemeente.", "Actie 5 | Valpreventie | gemeente": what has
   * a lead, or stands so in a table of actions, is to be done.
   */
  private boolean isLed(Duties.Draft draft) {
    boolean numbered = text.isAny(0, 1, TASK_LABELS) && text.at(1).isNumber();
    boolean apart = text.at(2).isMark('|') || text.at(2).isMark('.');
    if (numbered && apart && draft.to() <= 3) {
      return false; // "Actie 5": what comes next tells what
    }
    return numbered && text.hasBars() && draft.from() == (apart ? 3 : 0)
        || text.hasBars() && isLedByCell(draft)
        || !draft.actors().isEmpty()
            && scan.hasKind(TextKind.LEAD, 0, text.size())
            && !scan.hasKind(TextKind.LEAD, draft.from(), draft.from() + 2)
            && (!text.at(draft.from() + 1).isMark(':')
                || text.isAny(draft.from(), draft.from() + 1, TASK_LABELS));
  }

  /** "Verbeteren verlichting Kloosterpad | gemeente | Q3": an act, and in another cell who. */
  private boolean isLedByCell(Duties.Draft draft) {
    int from = draft.from();
    while (text.at(from).isMark('|') || text.at(from).isNumber() || text.at(from).isMark('.')) {
      from++;
    }
    return words(draft) > 1
        && !draft.actors().isEmpty()
        && draft.actors().get(0).from() >= draft.to()
        && (namesAct(text.at(from).text())
            || text.at(from).can(Word.INFINITIVE)
            || text.at(from).can(Word.PRODUCT) && !scan.times.isEmpty());
  }

  private static boolean namesAct(String word) {
    return word.endsWith("ing")
        || word.endsWith("bouw")
        || word.endsWith("atie")
        || word.endsWith("onderzoek")
        || switch (word) {
          case "aanleg", "aanpak", "aanschaf", "inzet", "onderhoud", "sloop", "pilot", "proef" ->
              true;
          default -> false;
        };
  }

  /** "Dorpsvisie gereed: najaar 2026", "Oplevering Zuidflat: Q3 2027": what is there by then. */
  private boolean isMilestone(Duties.Draft draft, Obligation duty) {
    int main = draft.segment().main;
    return main >= 0
        && text.isAny(main, main + 1, "gereed", "klaar", "oplevering", "opening", "afronding")
        && duty.timing() == Obligation.Timing.FIXED;
  }

  boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (draft.segment().subordinate || words(draft) < 2 || isReport(draft)) {
      return false;
    }
    boolean without = text.is(draft.from(), "zonder");
    boolean none =
        text.is(draft.from(), "geen") && text.at(draft.from() + 1).can(Word.NOUN)
            || without && text.isAny(draft.from() + 1, draft.to(), "geen");
    if (duty.measure() == Obligation.Measure.COUNTED || isThing(draft) || none || isLed(draft)) {
      return true;
    }
    if (isMilestone(draft, duty)) {
      return true;
    }
    boolean doing = !draft.segment().lemma.isEmpty();
    int main = draft.segment().main;
    return doing
            && main == text.lastWord(draft.segment().from, draft.segment().to)
            && !text.at(main).can(Word.PLURAL)
        || doing && main <= draft.from() + 1 && isNamedDeed(draft, duty)
        || doing && isTask(draft, duty)
        || duty.actors().size() == 1 && (doing || duty.binding() == Obligation.Binding.WEAK)
        || duty.timing() == Obligation.Timing.FIXED && duty.concrete();
  }
}
