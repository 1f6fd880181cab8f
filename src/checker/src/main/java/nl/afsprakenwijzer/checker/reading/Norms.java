package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/** Tells what nobody does but will be so all the same: "95% blijft sociale huur". */
final class Norms {
  private static final Set<String> ABSTRACT_ENDINGS = SmallWords.ABSTRACT_ENDINGS.words();
  private final Scan scan;
  private final Text text;

  Norms(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /**
   * Nobody acts, but something will be so: "er komen 300 woningen bij", "95% blijft sociale huur".
   */
  boolean isNorm(Duties.Draft draft, Obligation duty, Segment segment) {
    if (segment.modal.equals("kunnen") || segment.modal.equals("dienen")) {
      return false;
    }
    String verb = verbOf(segment);
    boolean trend = isTrend(verb);
    if ((trend || isHowItIs(segment)) && isAboutPeople(segment)) {
      return false;
    }
    if (trend) {
      return duty.measure() == Obligation.Measure.COUNTED || scan.endStates.tellsLimit(segment);
    }
    if (segment.lemma.indexOf(' ') > 0 && text.words().lexicon().isHappening(segment.lemma)) {
      return true;
    }
    if (segment.lemma.equals("naar voren komen")) {
      return false;
    }
    if (text.words().lexicon().isHappening(verb)) {
      return !(verb.equals("blijven") && isGroupSubject(draft, duty));
    }
    if (duty.timing() == Obligation.Timing.FIXED && isPosture(verb)) {
      return true;
    }
    if (isThereByThen(duty, segment) || scan.doers.hasRight(segment)) {
      return true;
    }
    if (isImperative(segment) || isLasting(duty, verb) || isSpared(draft, duty)) {
      return true;
    }
    if (duty.timing() == Obligation.Timing.FIXED && scan.endStates.tellsOutcome(segment)) {
      return true;
    }
    if (isEverywhere(draft) && (duty.timing() == Obligation.Timing.FIXED || duty.concrete())) {
      return true;
    }
    Action.Kind kind = duty.action().kind();
    boolean rule =
        kind != Action.Kind.STATE
            && (isSetOfThings(draft) || scan.endStates.isOfNewThings(segment));
    if (rule) {
      return true;
    }
    boolean plain =
        (kind == Action.Kind.STATE
                || kind == Action.Kind.CARRIER
                || verb.equals("tellen")
                || segment.lemma.endsWith(" zijn"))
            && !verb.equals("aangeven");
    boolean always =
        (kind == Action.Kind.STATE || verb.equals("zijn"))
            && text.isAny(segment.from, segment.to, "altijd", "nooit");
    return always
        || scan.endStates.tellsLimit(segment)
        || plain
            && duty.measure() == Obligation.Measure.COUNTED
            && (scan.endStates.isReached(draft, duty) || recurs(duty) || isBounded(duty));
  }

  /** "Jaarlijks zijn er 30 woningen voor ...", "gedurende de looptijd": how it stays. */
  private static boolean recurs(Obligation duty) {
    return Few.any(
        duty.times(),
        t ->
            t.isFixed()
                && t.kind() != TimeReference.Kind.DATE
                && t.kind() != TimeReference.Kind.PERIOD);
  }

  private boolean isHowItIs(Segment segment) {
    return segment.lemma.equals("op gang komen")
        || !segment.lemma.equals("hebben")
            && text.words().lexicon().verb(segment.lemma) == VerbKind.STATE;
  }

  /**
   * "een op de drie inwoners is ouder", "neemt het aantal alleenstaanden toe": the first noun of
   * the subject is people, how many they are, or what they need.
   */
  private boolean isAboutPeople(Segment segment) {
    boolean inverted =
        scan.isTime(segment.from)
            || text.at(segment.from).can(Word.PREPOSITION) && !text.is(segment.from, "van")
            || segment.finite == segment.from;
    int from = inverted ? segment.finite + 1 : segment.from;
    for (int i = from; i < (inverted ? segment.to : segment.finite); i++) {
      Token token = text.at(i);
      if (isPeople(token) || isPointedAt(i)) {
        return true;
      }
      if (leadsAway(token.text())) {
        return false;
      }
      boolean thing =
          token.can(Word.NOUN)
              && !token.can(Word.PREPOSITION | Word.ADVERB)
              && !token.in(SmallWords.ARTICLES)
              && token.word().number() < 0
              && !isAmount(token.text())
              && !scan.isTime(i);
      if (thing) {
        return false;
      }
    }
    return false;
  }

  /** "dat aandeel loopt op", "loopt dat op": what was told before. */
  private boolean isPointedAt(int at) {
    return text.is(at, "dat")
        && (isAmount(text.at(at + 1).text()) || !text.at(at + 1).can(Word.NOUN | Word.ADJECTIVE));
  }

  private static boolean isPeople(Token token) {
    return token.in(SmallWords.PERSONS)
        || token.in(SmallWords.PEOPLE)
        || token.text().endsWith("plussers")
        || switch (token.text()) {
          case "behoefte", "vraag", "bevolking", "vergrijzing", "ontgroening" -> true;
          default -> false;
        };
  }

  /** "geldt voor huurders", "komt bij inwoners": people behind it are not the subject. */
  private static boolean leadsAway(String preposition) {
    return switch (preposition) {
      case "voor", "aan", "bij", "met", "in", "uit", "tot", "onder" -> true;
      default -> false;
    };
  }

  private static boolean isAmount(String word) {
    return switch (word) {
      case "aantal", "aandeel", "percentage", "deel", "groep", "helft", "kwart", "procent" -> true;
      default -> false;
    };
  }

  /**
   * "Het steunpunt verwijst door", "De kerk opent een inloop": somebody of whom no list knows does
   * what only somebody can do. Papers, figures, things and what goes on do nothing.
   */
  boolean actsByItself(Obligation duty, Segment segment) {
    VerbKind kind = text.words().lexicon().verb(segment.lemma);
    boolean acts = kind == VerbKind.CONCRETE || kind == VerbKind.RESEARCH || kind == VerbKind.JOINT;
    if (!acts || !segment.modal.isEmpty() || segment.past || !duty.concrete()) {
      return false;
    }
    int determiner = segment.finite == segment.from + 2 ? segment.from : segment.finite + 1;
    Token noun = text.at(determiner + 1);
    return text.at(determiner).in(SmallWords.ARTICLES)
        && noun.can(Word.NOUN)
        && !noun.can(Word.PLURAL | Word.HOME | Word.MAGNITUDE | Word.DOCUMENT | Word.EVENT)
        && !noun.can(Word.ADJECTIVE | Word.PLACE_WORD)
        && !noun.in(SmallWords.PEOPLE)
        && !noun.in(SmallWords.TEXT_PARTS)
        && !noun.in(SmallWords.INTENTIONS)
        && !isAbstract(noun.text());
  }

  private static boolean isAbstract(String noun) {
    if (noun.endsWith("wet") || noun.equals("wmo") || noun.equals("wlz")) {
      return true;
    }
    for (int from = 1; from < noun.length() - 1; from++) {
      if (ABSTRACT_ENDINGS.contains(noun.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb of an expression: "komen met", "voorrang hebben". "Blijft ... zitten" stays as it is.
   */
  private String verbOf(Segment segment) {
    if (text.is(segment.finite, "blijft") || text.is(segment.finite, "blijven")) {
      return "blijven";
    }
    String lemma = segment.lemma;
    int space = lemma.lastIndexOf(' ');
    boolean first = space > 0 && text.words().lexicon().verb(lemma.substring(0, space)) != null;
    return first ? lemma.substring(0, space) : lemma.substring(space + 1);
  }

  /** What goes up or down by itself is promised only with a number to reach. */
  static boolean isTrend(String lemma) {
    return lemma.equals("groeien")
        || lemma.equals("stijgen")
        || lemma.equals("dalen")
        || lemma.equals("toenemen")
        || lemma.equals("oplopen")
        || lemma.equals("teruglopen")
        || lemma.equals("krimpen")
        || lemma.equals("verdubbelen")
        || lemma.equals("halveren")
        || lemma.equals("slinken")
        || lemma.equals("afnemen");
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

  /** "Alle nieuwbouwwoningen voldoen aan ...", "Elke flat heeft ...": a rule for every thing. */
  private boolean isSetOfThings(Duties.Draft draft) {
    int from = draft.segment().from;
    if (text.at(from).text().startsWith("nieuwbouw") && text.at(from).can(Word.PRODUCT)) {
      return true;
    }
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

  /** "Elke kern heeft in 2030 een ontmoetingsplek", "in elke wijk is een wijkbeheerder actief". */
  private boolean isEverywhere(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean has =
        segment.lemma.endsWith("hebben")
            || segment.lemma.endsWith("zijn")
            || isPosture(segment.lemma);
    for (int i = segment.from; has && i < segment.to; i++) {
      if (isEachPlace(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEachPlace(int from) {
    boolean each = text.at(from).in(SmallWords.EVERY) || text.is(from, "alle");
    Token thing = text.at(from + 1);
    return each
        && (thing.can(Word.PLACE_WORD) || thing.can(Word.HOME) || thing.in(SmallWords.PEOPLE));
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

  /** "De begeleiding duurt minimaal een jaar". */
  private static boolean isLasting(Obligation duty, String verb) {
    return verb.equals("duren") && duty.timing() == Obligation.Timing.FIXED;
  }

  /**
   * "Huurders betalen geen huurverhoging", "huurders betalen maximaal 9 euro": somebody grants it.
   */
  private boolean isSpared(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean pays = segment.lemma.equals("betalen") || segment.lemma.equals("houden");
    return pays
        && !duty.groups().isEmpty()
        && (isBounded(duty) || text.isAny(segment.finite + 1, segment.to, "geen", "niet"));
  }

  private static boolean isPrice(String lemma) {
    return lemma.equals("gelden") || lemma.equals("bedragen") || lemma.equals("kosten");
  }

  private static boolean isBounded(Obligation duty) {
    String lemma = duty.action().lemma();
    boolean stands = isPosture(lemma) || lemma.equals("wonen");
    for (Quantity quantity : duty.quantities()) {
      boolean holds = duty.action().lemma().equals("gelden");
      if (lemma.startsWith("bestaan") && !quantity.unit().equals("%")) {
        continue;
      }
      if (holds
          || quantity.unit().equals("EUR") && isPrice(duty.action().lemma())
          || quantity.comparator() == Quantity.Comparator.AT_LEAST
          || quantity.comparator() == Quantity.Comparator.AT_MOST
          || quantity.unit().equals("%")
              && quantity.comparator() != Quantity.Comparator.ABOUT
              && !stands) {
        return true;
      }
    }
    return false;
  }

  /** "Genoeg sociale huur bouwen": an infinitive at the end of a line tells what will be done. */
  boolean isImperative(Segment segment) {
    int last = lastWord(segment);
    for (int i = last; i > segment.from && scan.isTime(last); i--) {
      last = i;
    }
    VerbKind kind = text.words().lexicon().verb(text.at(last).word().verb());
    boolean doing =
        kind != VerbKind.STATE
            && kind != VerbKind.AUXILIARY
            && kind != VerbKind.MODAL
            && (kind != VerbKind.VAGUE || scan.isTime(lastWord(segment)));
    boolean left = segment.main == last && text.is(segment.finite, "laten");
    boolean joined = segment.finite == last - 2 && text.is(last - 1, "en");
    if (isTaskLine(segment, kindOf(segment.finite))) {
      return true;
    }
    boolean by = text.isAny(segment.finite + 1, segment.finite + 2, "door", "via");
    return by
            && segment.finite > segment.from
            && text.words().lexicon().verb(text.at(segment.finite).word().verb())
                == VerbKind.CONCRETE
            && text.at(segment.finite).can(Word.INFINITIVE)
        || doing
            && (segment.finite == last || left || joined)
            && text.at(segment.finite).can(Word.INFINITIVE)
            && text.at(last).can(Word.INFINITIVE);
  }

  private VerbKind kindOf(int at) {
    return text.words().lexicon().verb(text.at(at).word().verb());
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
        && goesOn(segment)
        && !last.isMark('.')
        && !last.isMark(';');
  }

  /** With a preposition, another deed or its purpose. */
  private boolean goesOn(Segment segment) {
    Token next = text.at(segment.finite + 1);
    return next.can(Word.PREPOSITION)
        || next.is("en") && text.at(segment.finite + 2).can(Word.INFINITIVE)
        || segment.finite + 1 == segment.to && segment.content != null;
  }

  /** "Actie 2: ...". */
  private boolean isLabelled(Segment segment) {
    return text.at(segment.from - 1).isMark(':')
        && text.isAny(0, 3, "actie", "actiepunt", "maatregel", "activiteit", "afspraak");
  }

  /** The last word of a stretch, without the marks behind it. */
  int lastWord(Segment segment) {
    int last = segment.to - 1;
    while (last > segment.from && !text.at(last).isWord()) {
      last--;
    }
    return last;
  }
}
