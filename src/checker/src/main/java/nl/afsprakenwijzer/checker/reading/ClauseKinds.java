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
    return isTable()
        || scan.hasKind(TextKind.DEFINITION, first.from(), first.to())
        || scan.hasKind(TextKind.BOILERPLATE, first.from(), first.to())
        || isSummedUp(drafts)
        || scan.hasKind(TextKind.RECITAL, first.from(), first.to())
        || text.is(first.from(), "volgens")
        || (first.actors().isEmpty() || text.is(first.from() + 2, "beschrijft"))
            && text.isAny(
                first.from(),
                first.from() + 1,
                "hoofdstuk",
                "bijlage",
                "artikel",
                "paragraaf",
                "tabel",
                "definitie",
                "definities",
                "begripsbepaling",
                "toelichting");
  }

  /** "Lage lasten en sterke buurten: dat zijn de speerpunten": what stands before is only named. */
  private boolean isSummedUp(List<Duties.Draft> drafts) {
    Duties.Draft last = drafts.get(drafts.size() - 1);
    int from = last.segment().from;
    return drafts.size() > 1
        && text.is(from, "dat")
        && text.at(from - 1).isMark(':')
        && last.segment().lemma.equals("zijn")
        && scan.hasKind(TextKind.VALIDITY, from, last.to());
  }

  /** A head row of a table, or a table of contents: bars without a number, dots before pages. */
  private boolean isTable() {
    int bars = 0;
    int pages = 0;
    for (int i = 0; i < text.size(); i++) {
      bars += text.at(i).isMark('|') ? 1 : 0;
      pages += text.at(i).text().startsWith("..") && text.at(i + 1).isNumber() ? 1 : 0;
    }
    return pages >= 2 || bars >= 3 && !text.hasNumbers() && !hasHelper();
  }

  /** "Start" at the head of a column is no verb. */
  private boolean hasHelper() {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).in(SmallWords.HELPERS) && !text.at(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody will do something here, however weakly it is put. */
  boolean isDuty(Duties.Draft draft, Obligation duty) {
    boolean signs =
        scan.hasKind(TextKind.SIGNATURE, draft.from(), draft.to())
            && !(draft.segment().hasVerb() && duty.doer() == Obligation.Doer.NAMED);
    if (signs
        || scan.hasKind(TextKind.DEFINITION, draft.from(), draft.to())
        || scan.hasKind(TextKind.RECITAL, draft.from(), draft.to())
        || scan.hasKind(
            TextKind.GOAL, draft.from(), Math.min(draft.from() + GOAL_WORDS, draft.to()))
        || isGoal(draft) && !isCounted(duty)
        || addressesReader(draft)
        || describesItself(draft) && !isCounted(duty)
        || isTableOfContents(draft)
        || isRecital(draft)) {
      return false;
    }
    Segment segment = draft.segment();
    if (!segment.hasVerb() || segment.subordinate) {
      return isVerblessDuty(draft, duty);
    }
    if (segment.perfect && isFormer(draft)) {
      return false;
    }
    if (segment.past || scan.hasKind(TextKind.VALIDITY, draft.from(), draft.to())) {
      return false;
    }
    boolean must =
        segment.modal.equals("moeten")
            || segment.modal.equals("zullen")
            || scan.isForbidden(segment);
    if (!duty.actors().isEmpty()) {
      return !isPossession(draft, duty)
          && (isDoing(draft, duty, segment) || must || isCounted(duty));
    }
    if (isWish(draft, duty) || segment.content != null && promises(draft, duty)) {
      return true;
    }
    if (segment.perfect) {
      return segment.lemma.endsWith("afspreken") || isSetApart(duty, segment) || isDue(draft, duty);
    }
    if (segment.passive || must) {
      return true;
    }
    return isNorm(draft, duty, segment);
  }

  /** "Ouderen blijven langer thuis": people do not promise what becomes of them. */
  private boolean isGroupSubject(Duties.Draft draft, Obligation duty) {
    boolean counted = duty.measure() == Obligation.Measure.COUNTED;
    int first = Found.first(scan.groups, draft.from());
    return !counted
        && first < scan.groups.size()
        && scan.groups.get(first).from() <= draft.from() + 1
        && !text.at(draft.from()).can(Word.PREPOSITION)
        && scan.groups.get(first).to() <= draft.segment().finite;
  }

  /** "In het vorige akkoord hebben wij afgesproken ...": that is over. */
  private boolean isFormer(Duties.Draft draft) {
    return text.isAny(
        draft.from(), draft.to(), "vorige", "vorig", "afgelopen", "eerder", "eerdere", "destijds");
  }

  /** "Ambitie 2030: iedereen woont prettig": a goal is announced. */
  private boolean isGoal(Duties.Draft draft) {
    int from = draft.from();
    boolean word =
        text.isAny(
            from,
            from + 2,
            "ambitie",
            "doel",
            "doelstelling",
            "missie",
            "visie",
            "droom",
            "streven");
    for (int i = from; word && i < from + GOAL_WORDS; i++) {
      if (text.at(i).isMark(':')) {
        return true;
      }
    }
    return false;
  }

  /** "dat de vraag groeit;": a consideration, cut loose from its "overwegende". */
  private boolean isRecital(Duties.Draft draft) {
    return text.is(draft.from(), "dat") && scan.segmentAt(draft.from()).subordinate;
  }

  /**
   * "In deze jaarschijf benoemen we ...", "in dit document staat ...": the text tells of itself.
   */
  private boolean describesItself(Duties.Draft draft) {
    int from = draft.from();
    boolean part =
        text.at(from + 2).in(SmallWords.TEXT_PARTS) || text.at(from + 3).in(SmallWords.TEXT_PARTS);
    boolean here =
        text.is(from, "in") && (text.is(from + 1, "dit") || text.is(from + 1, "deze")) && part
            || text.is(from, "hieronder");
    if (draft.segment().lemma.equals("verwijzen")) {
      return refersToPart(draft);
    }
    return here
        && switch (draft.segment().lemma) {
          case "benoemen",
              "beschrijven",
              "lezen",
              "staan",
              "opnemen",
              "schetsen",
              "toelichten",
              "weergeven",
              "aangeven",
              "uitwerken",
              "uiteenzetten",
              "formuleren",
              "ingaan",
              "behandelen",
              "samenvatten",
              "vastleggen",
              "noemen" ->
              true;
          default -> false;
        };
  }

  /** "Voor een toelichting verwijzen wij naar bijlage 3". */
  private boolean refersToPart(Duties.Draft draft) {
    for (int i = draft.segment().finite + 1; i < draft.to(); i++) {
      if (text.is(i, "naar")
          && (text.at(i + 1).in(SmallWords.TEXT_PARTS)
              || text.at(i + 2).in(SmallWords.TEXT_PARTS))) {
        return true;
      }
    }
    return false;
  }

  /** "Voor vragen kunt u terecht bij ...": the reader is spoken to. */
  private boolean addressesReader(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      if (text.is(i, "u") && (text.at(i - 1).can(Word.FINITE_SINGULAR) || text.is(i - 1, "kunt"))) {
        return draft.actors().isEmpty() || draft.actors().get(0).from() > i;
      }
    }
    return false;
  }

  /**
   * "Het is wenselijk dat ouderen zich thuis voelen", "streven is een voorraad die meegroeit":
   * nobody does it, but somebody wants it.
   */
  private boolean isWish(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean striving = text.is(segment.from, "streven") || text.is(segment.from + 1, "streven");
    if (striving && segment.lemma.equals("zijn")) {
      return duty.measure() != Obligation.Measure.NOTHING;
    }
    return duty.binding() == Obligation.Binding.WISH
        && text.is(segment.from, "het")
        && segment.finite == segment.from + 1
        && text.at(segment.to).in(SmallWords.SUBORDINATORS);
  }

  /** "De ambitie is om 500 woningen toe te voegen", "afgesproken is dat ...": something is done. */
  private boolean promises(Duties.Draft draft, Obligation duty) {
    boolean hedged =
        duty.hedges().stream()
            .anyMatch(h -> h.kind() == Hedge.Kind.STRIVING || h.kind() == Hedge.Kind.WISH);
    Segment segment = draft.segment();
    boolean agreed =
        segment.lemma.equals("betekenen")
            || segment.lemma.equals("inhouden")
            || segment.lemma.equals("gelden");
    boolean doing =
        duty.measure() == Obligation.Measure.COUNTED
            || duty.concrete() && duty.action().kind() != Action.Kind.CARRIER;
    boolean is = segment.lemma.equals("zijn") || !duty.action().lemma().equals(segment.lemma);
    return (hedged && is || agreed) && doing;
  }

  /** "is uiterlijk 1 mei opgeleverd", "is gepland in Q3": done by then, so still to be done. */
  private boolean isDue(Duties.Draft draft, Obligation duty) {
    boolean planned = duty.hedges().stream().anyMatch(h -> h.kind() == Hedge.Kind.EFFORT);
    if (duty.timing() != Obligation.Timing.FIXED) {
      return false;
    }
    int first = Found.first(scan.times, draft.from());
    for (int i = first; i < scan.times.size() && scan.times.get(i).from() < draft.to(); i++) {
      Found<TimeReference> time = scan.times.get(i);
      if (text.isAny(time.from(), time.to(), "uiterlijk", "eind", "ultimo", "vóór")
          || text.is(time.from(), "voor")
          || scan.isAhead(time.fact())) {
        return true;
      }
    }
    return planned;
  }

  /** "Van de nieuwbouw is 30% bestemd voor starters": what is set apart will be used so. */
  private static boolean isSetApart(Obligation duty, Segment segment) {
    boolean apart =
        segment.lemma.equals("bestemmen")
            || segment.lemma.equals("bedoelen")
            || segment.lemma.equals("reserveren")
            || segment.lemma.equals("oormerken")
            || segment.lemma.equals("begroten");
    return apart && duty.measure() == Obligation.Measure.COUNTED;
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

  private boolean isDoing(Duties.Draft draft, Obligation duty, Segment segment) {
    boolean weakened =
        duty.hedges().stream()
            .anyMatch(h -> h.weakens() && (h.letter() != Hedge.Letter.M || segment.perfect));
    if (segment.perfect) {
      return weakened || isDue(draft, duty);
    }
    return duty.action().kind() != Action.Kind.STATE || weakened;
  }

  /** "De corporaties hebben samen 8.450 woningen": what they own now they need not promise. */
  private boolean isPossession(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean owns =
        switch (segment.lemma) {
          case "hebben", "bezitten", "beheren", "exploiteren", "tellen" -> true;
          default -> false;
        };
    if (!owns || !segment.modal.isEmpty() || segment.perfect) {
      return false;
    }
    return text.isAny(segment.finite, segment.to, "bezit", "eigendom")
        || duty.timing() == Obligation.Timing.NONE && countsWhatIsThere(draft);
  }

  /** "ruim 8.000 woningen", "43.000 inwoners"; not "minimaal 40 woningen", which bounds. */
  private boolean countsWhatIsThere(Duties.Draft draft) {
    int first = Found.first(scan.quantities, draft.from());
    boolean counts = false;
    for (int i = first; i < scan.quantities.size(); i++) {
      Found<Quantity> found = scan.quantities.get(i);
      if (found.from() >= draft.to()) {
        break;
      }
      Quantity.Comparator comparator = found.fact().comparator();
      boolean bounds =
          comparator == Quantity.Comparator.AT_MOST
              || comparator == Quantity.Comparator.AT_LEAST
                  && !text.isAny(found.from(), found.to(), "ruim", "meer");
      if (bounds) {
        return false;
      }
      Token counted = text.at(found.to() - 1);
      counts |= counted.can(Word.HOME) || counted.in(SmallWords.PERSONS);
    }
    return counts;
  }

  private static boolean isCounted(Obligation duty) {
    return duty.measure() == Obligation.Measure.COUNTED
        && (duty.action().kind() != Action.Kind.STATE || isTrend(duty.action().lemma()));
  }

  /** What goes up or down by itself is promised only with a number to reach. */
  private static boolean isTrend(String lemma) {
    return lemma.equals("groeien")
        || lemma.equals("stijgen")
        || lemma.equals("dalen")
        || lemma.equals("toenemen")
        || lemma.equals("afnemen");
  }

  /**
   * Nobody acts, but something will be so: "er komen 300 woningen bij", "95% blijft sociale huur".
   */
  private boolean isNorm(Duties.Draft draft, Obligation duty, Segment segment) {
    if (segment.modal.equals("kunnen") || segment.modal.equals("dienen")) {
      return false;
    }
    String verb = segment.lemma.substring(segment.lemma.lastIndexOf(' ') + 1);
    if (isTrend(verb)) {
      boolean people = !Found.in(scan.groups, draft.from(), draft.segment().finite).isEmpty();
      return duty.measure() == Obligation.Measure.COUNTED && !people;
    }
    if (text.words().lexicon().isHappening(verb)) {
      return !(verb.equals("blijven") && isGroupSubject(draft, duty));
    }
    if (duty.timing() == Obligation.Timing.FIXED && isPosture(verb)) {
      return true;
    }
    if (isThereByThen(duty, segment)) {
      return true;
    }
    if (isImperative(segment)) {
      return true;
    }
    if (duty.timing() == Obligation.Timing.FIXED && scan.tellsOutcome(segment)) {
      return true;
    }
    Action.Kind kind = duty.action().kind();
    boolean rule = isSetOfThings(draft) && kind != Action.Kind.STATE;
    if (rule) {
      return true;
    }
    boolean plain =
        (kind == Action.Kind.STATE || kind == Action.Kind.CARRIER) && !verb.equals("aangeven");
    boolean always =
        (kind == Action.Kind.STATE || verb.equals("zijn"))
            && text.isAny(segment.from, segment.to, "altijd", "nooit");
    return always
        || scan.tellsLimit(segment)
        || plain
            && duty.measure() == Obligation.Measure.COUNTED
            && (duty.timing() == Obligation.Timing.FIXED || isBounded(duty));
  }

  /** "Alle nieuwbouwwoningen voldoen aan ...", "Elke flat heeft ...": a rule for every thing. */
  private boolean isSetOfThings(Duties.Draft draft) {
    int from = draft.segment().from;
    if (!text.at(from).in(SmallWords.EVERY) && !text.is(from, "alle") && !text.is(from, "nieuwe")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(draft.segment().finite, from + 4); i++) {
      if (text.at(i).can(Word.PRODUCT) || text.at(i).can(Word.HOME)) {
        return true;
      }
    }
    return false;
  }

  /** "In elk complex hangt uiterlijk eind 2026 een scherm". */
  static boolean isPosture(String lemma) {
    return lemma.equals("hangen")
        || lemma.equals("staan")
        || lemma.equals("liggen")
        || lemma.equals("zitten")
        || lemma.equals("draaien");
  }

  /** "Eind 2025 ligt er een plan", "ieder jaar zijn er 30 woningen voor ...". */
  private boolean isThereByThen(Obligation duty, Segment segment) {
    return duty.timing() == Obligation.Timing.FIXED
        && duty.action().kind() == Action.Kind.CONCRETE
        && (segment.lemma.equals("zijn") || isPosture(segment.lemma))
        && text.isAny(segment.finite - 1, segment.finite + 2, "er");
  }

  private static boolean isPrice(String lemma) {
    return lemma.equals("gelden") || lemma.equals("bedragen") || lemma.equals("kosten");
  }

  private static boolean isBounded(Obligation duty) {
    for (Quantity quantity : duty.quantities()) {
      boolean holds = duty.action().lemma().equals("gelden");
      if (holds
          || quantity.unit().equals("EUR") && isPrice(duty.action().lemma())
          || quantity.comparator() == Quantity.Comparator.AT_LEAST
          || quantity.comparator() == Quantity.Comparator.AT_MOST
          || quantity.unit().equals("%") && quantity.comparator() != Quantity.Comparator.ABOUT) {
        return true;
      }
    }
    return false;
  }

  /** "Genoeg sociale huur bouwen": an infinitive at the end of a line tells what will be done. */
  private boolean isImperative(Segment segment) {
    int last = lastWord(segment);
    VerbKind kind = text.words().lexicon().verb(text.at(last).word().verb());
    boolean doing = kind != VerbKind.STATE && kind != VerbKind.AUXILIARY && kind != VerbKind.MODAL;
    return doing && segment.finite == last && text.at(last).can(Word.INFINITIVE);
  }

  /** "Een loket waar inwoners terechtkunnen": a thing to deliver, with what it is for. */
  private boolean isThing(Duties.Draft draft) {
    int from = draft.from();
    if (!text.is(from, "een") || words(draft) < 5) {
      return false;
    }
    for (int i = from + 1; i < from + 4; i++) {
      if (text.at(i).can(Word.PRODUCT)) {
        return true;
      }
    }
    return false;
  }

  private int lastWord(Segment segment) {
    int last = segment.to - 1;
    while (last > segment.from && !text.at(last).isWord()) {
      last--;
    }
    return last;
  }

  private boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (draft.segment().subordinate || words(draft) < 2) {
      return false;
    }
    if (duty.measure() == Obligation.Measure.COUNTED || isThing(draft)) {
      return true;
    }
    boolean doing = !draft.segment().lemma.isEmpty();
    int main = draft.segment().main;
    return doing && main == lastWord(draft.segment()) && !text.at(main).can(Word.PLURAL)
        || duty.actors().size() == 1 && doing
        || duty.timing() == Obligation.Timing.FIXED && duty.concrete();
  }
}
