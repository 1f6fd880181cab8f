package nl.afsprakenwijzer.checker.reading;

/** Tells what nobody does but will be so all the same: "95% blijft sociale huur". */
final class Norms {
  private final Scan scan;
  private final Text text;
  private final ActionLines actionLines;
  private final Demography people;

  Norms(Scan scan, ActionLines actionLines) {
    this.scan = scan;
    this.text = scan.text;
    this.actionLines = actionLines;
    this.people = new Demography(scan);
  }

  /**
   * Nobody acts, but something will be so: "er komen 300 woningen bij", "95% blijft sociale huur".
   */
  boolean isNorm(Duties.Draft draft, Obligation duty, Segment segment) {
    if (isGranted(segment)) {
      return true;
    }
    if (segment.modal.equals("kunnen") || segment.modal.equals("dienen")) {
      return false;
    }
    String verb = verbOf(segment);
    boolean trend = isTrend(verb);
    if ((trend || isHowItIs(segment)) && people.isAboutPeople(segment)) {
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
      return !(verb.equals("blijven") && people.isGroupSubject(draft, duty));
    }
    return isSoByThen(draft, duty, verb)
        || scan.doers.hasRight(segment)
        || actionLines.isImperative(segment)
        || isLasting(duty, verb)
        || isSpared(draft, duty)
        || isRule(draft, duty, verb)
        || isCountedState(draft, duty, verb);
  }

  /** "Inwoners kunnen een erfscan aanvragen", "Bewoners mogen terugkeren": somebody lets them. */
  private boolean isGranted(Segment segment) {
    boolean may = segment.modal.equals("kunnen") || segment.modal.equals("mogen");
    return may
        && switch (segment.lemma) {
          case "aanvragen", "terugkeren", "meedoen" -> people.isAboutPeople(segment);
          default -> false;
        };
  }

  /** "Het loket is in 2028 gereed", "Elke kern heeft in 2030 een ontmoetingsplek". */
  private boolean isSoByThen(Duties.Draft draft, Obligation duty, String verb) {
    boolean fixed = duty.timing() == Obligation.Timing.FIXED;
    return fixed && (isPosture(verb) || scan.endStates.tellsOutcome(draft.segment()))
        || isThereByThen(duty, draft.segment())
        || isEverywhere(draft) && (fixed || duty.concrete());
  }

  /** What is done with things of a sort, or what is always so. */
  private boolean isRule(Duties.Draft draft, Obligation duty, String verb) {
    Segment segment = draft.segment();
    boolean state = duty.action().kind() == Action.Kind.STATE;
    boolean always =
        (state || verb.equals("zijn")) && text.isAny(segment.from, segment.to, "altijd", "nooit");
    return always
        || scan.endStates.tellsLimit(segment) && !scan.endStates.isCountedOn(draft)
        || !state && (isSetOfThings(draft) || scan.endStates.isOfNewThings(segment));
  }

  /** "Het bezit telt ten minste 4.350 woningen": a number that is reached, kept or bounded. */
  private boolean isCountedState(Duties.Draft draft, Obligation duty, String verb) {
    if (duty.timing() == Obligation.Timing.NONE
        && !scan.endStates.isBounded(draft)
        && people.isAboutPeople(draft.segment())) {
      return false;
    }
    Action.Kind kind = duty.action().kind();
    boolean plain =
        kind == Action.Kind.STATE
            || kind == Action.Kind.CARRIER
            || verb.equals("tellen")
            || draft.segment().lemma.endsWith(" zijn");
    return plain
        && !verb.equals("aangeven")
        && duty.measure() == Obligation.Measure.COUNTED
        && (scan.endStates.isReached(draft, duty)
            || recurs(duty)
            || isBounded(draft, duty) && !scan.endStates.isCountedOn(draft));
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
        || !segment.lemma.equals("hebben") && text.verbKind(segment.lemma) == VerbKind.STATE;
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
    boolean first = space > 0 && text.verbKind(lemma.substring(0, space)) != null;
    return first ? lemma.substring(0, space) : lemma.substring(space + 1);
  }

  /** What goes up or down by itself is promised only with a number to reach. */
  static boolean isTrend(String lemma) {
    return switch (lemma) {
      case "groeien",
          "stijgen",
          "dalen",
          "zakken",
          "toenemen",
          "oplopen",
          "teruglopen",
          "krimpen",
          "verdubbelen",
          "halveren",
          "slinken",
          "afnemen" ->
          true;
      default -> false;
    };
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
    int to = Math.min(draft.segment().finite, from + 4);
    return text.canAny(from + 1, to, Word.PRODUCT | Word.HOME);
  }

  /** "Elke kern heeft in 2030 een ontmoetingsplek", "in elke wijk is een wijkbeheerder actief". */
  private boolean isEverywhere(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean has =
        segment.lemma.endsWith("hebben")
            || segment.lemma.startsWith("beschikken")
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
    boolean described = text.at(from + 1).word().isOnly(Word.ADJECTIVE);
    Token thing = text.at(described ? from + 2 : from + 1);
    return each
        && (thing.can(Word.PLACE_WORD | Word.HOME | Word.PRODUCT) || thing.in(SmallWords.PEOPLE));
  }

  /** "In elk complex hangt uiterlijk eind 2026 een scherm". */
  static boolean isPosture(String lemma) {
    return switch (lemma) {
      case "hangen", "staan", "openstaan", "liggen", "zitten", "draaien" -> true;
      default -> false;
    };
  }

  /** "Eind 2025 ligt er een plan", "ieder jaar zijn er 30 woningen voor ...". */
  private boolean isThereByThen(Obligation duty, Segment segment) {
    boolean from = Few.any(duty.times(), t -> t.kind() == TimeReference.Kind.START);
    boolean term = Few.any(duty.times(), t -> t.kind() == TimeReference.Kind.DURATION);
    return (from || duty.timing() == Obligation.Timing.FIXED)
        && (term || duty.action().kind() == Action.Kind.CONCRETE)
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
        && (isBounded(draft, duty) || text.isAny(segment.finite + 1, segment.to, "geen", "niet"));
  }

  private static boolean isPrice(String lemma) {
    return lemma.equals("gelden") || lemma.equals("bedragen") || lemma.equals("kosten");
  }

  private boolean isBounded(Duties.Draft draft, Obligation duty) {
    String lemma = duty.action().lemma();
    boolean stands = isPosture(lemma) || lemma.equals("wonen");
    for (Found<Quantity> found : Found.begun(scan.quantities, draft.from(), draft.to())) {
      Quantity quantity = found.fact();
      boolean holds = duty.action().lemma().equals("gelden");
      if (lemma.startsWith("bestaan")
          && !quantity.unit().equals("%")
          && !scan.endStates.bounds(found)) {
        continue;
      }
      if (holds
          || quantity.unit().equals("EUR")
              && isPrice(duty.action().lemma())
              && !text.isAny(draft.from(), draft.to(), "gemiddeld")
          || scan.endStates.bounds(found)
          || quantity.unit().equals("%")
              && quantity.comparator() == Quantity.Comparator.EXACTLY
              && !stands) {
        return true;
      }
    }
    return false;
  }
}
