package nl.afsprakenwijzer.checker.reading;

import java.util.Optional;

/**
 * Says what the words beside a verb make of it: "beoordeelt of" asks, "maakt leefbaarder" tells
 * little.
 */
final class Collocations {
  private static final String[] OPEN_QUESTIONS = {"hoe", "wat", "waar", "of"};

  /** Of such things nobody can say that the list is complete. */
  private static final String[] OPEN_MATTERS = {
    "mogelijkheden", "kansen", "ontwikkelingen", "maatregelen", "alternatieven", "oplossingen"
  };

  private final Scan scan;
  private final Text text;
  private final Things things;

  Collocations(Scan scan, Things things) {
    this.scan = scan;
    this.text = scan.text;
    this.things = things;
  }

  /** How much a verb tells, given how much it tells by itself. */
  Action.Kind kind(String lemma, Action.Kind alone, Duties.Draft draft, Optional<Span> product) {
    return byOutcome(lemma, byWhatStandsBeside(lemma, alone, draft), draft, product);
  }

  private Action.Kind byWhatStandsBeside(String lemma, Action.Kind read, Duties.Draft draft) {
    Segment segment = draft.segment();
    Action.Kind kind = read;
    if (lemma.equals("beoordelen") && asks(draft, "of")
        || (lemma.equals("in beeld brengen") || lemma.equals("in kaart brengen"))
            && (asks(draft, OPEN_QUESTIONS)
                || text.isAny(draft.from(), draft.to(), OPEN_MATTERS))) {
      kind = Action.Kind.RESEARCH;
    }
    if (lemma.equals("ingaan")
        && Few.any(draft.actors(), a -> a.fact().kind() != Actor.Kind.COLLECTIVE)) {
      kind = Action.Kind.JOINT;
    }
    if (isAchieving(lemma) && text.isAny(draft.from(), draft.to(), SmallWords.INTENTIONS)
        || lemma.equals("maken") && makesMore(segment)) {
      kind = Action.Kind.VAGUE;
    }
    if (lemma.equals("volgen") && text.isAny(segment.finite - 1, segment.finite + 2, "er")) {
      kind = Action.Kind.CARRIER;
    }
    if (kind == Action.Kind.STATE && (lets(segment) || isHabit(draft, lemma))) {
      kind = Action.Kind.CONCRETE;
    }
    if (lemma.equals("treffen") && things.takesMeasures(segment)) {
      kind = Action.Kind.VAGUE;
    }
    boolean acts = !draft.actors().isEmpty();
    return lemma.equals("vinden") && things.findsHome(segment)
            || acts
                && (lemma.equals("afnemen") || attends(lemma, draft) || helpsWith(lemma, segment))
        ? Action.Kind.CONCRETE
        : kind;
  }

  /** "sluit aan bij het wijkoverleg": who attends, can be seen there. */
  private boolean attends(String lemma, Duties.Draft draft) {
    for (int i = draft.segment().finite; lemma.equals("aansluiten bij") && i < draft.to(); i++) {
      String word = text.at(i).text();
      if (word.endsWith("overleg")
          || word.endsWith("team")
          || word.endsWith("tafel")
          || word.endsWith("vergadering")
          || word.endsWith("bijeenkomst")) {
        return true;
      }
    }
    return false;
  }

  /** "helpt huurders met inpakken", "helpt bij het invullen": what it is helped with. */
  private boolean helpsWith(String lemma, Segment segment) {
    return lemma.equals("helpen")
        && segment.lemma.equals("helpen")
        && text.isAny(segment.finite + 1, segment.to, "met", "bij");
  }

  private Action.Kind byOutcome(
      String lemma, Action.Kind read, Duties.Draft draft, Optional<Span> product) {
    Segment segment = draft.segment();
    Action.Kind kind = caresVaguely(lemma, draft) ? Action.Kind.VAGUE : read;
    if (kind == Action.Kind.VAGUE && scan.endStates.tellsLabel(segment) || lemma.equals("duren")) {
      kind = Action.Kind.CONCRETE;
    }
    if (kind == Action.Kind.VAGUE && Things.isAim(lemma) && things.aimsAtThing(segment)) {
      kind = Action.Kind.CARRIER;
    }
    boolean becomes = kind == Action.Kind.STATE || kind == Action.Kind.CARRIER;
    boolean ends =
        becomes
            && (scan.endStates.tellsOutcome(segment)
                || scan.endStates.tellsLimit(segment)
                || product.isPresent() && isThereByThen(draft));
    return ends ? Action.Kind.CONCRETE : kind;
  }

  /** "zorgt voor goede woningen", "draagt zorg voor veilige portieken": how good stays open. */
  private boolean caresVaguely(String lemma, Duties.Draft draft) {
    if (!lemma.equals("zorgen voor") && !lemma.equals("zorg dragen voor")) {
      return false;
    }
    for (Found<Hedge> hedge : Found.begun(scan.hedges, draft.segment().finite, draft.to())) {
      if (hedge.fact().kind() == Hedge.Kind.VAGUE_QUALITY
          && scan.isOwn(hedge.from(), draft.segment(), false)) {
        return true;
      }
    }
    return false;
  }

  private boolean lets(Segment segment) {
    return segment.main > segment.finite
        && text.isAny(segment.finite, segment.finite + 1, "laat", "laten");
  }

  /**
   * "beoordelen of het kan worden verlengd", "in beeld brengen wat nodig is": the outcome is open.
   */
  private boolean asks(Duties.Draft draft, String... openings) {
    for (int i = draft.segment().finite + 1; i < draft.to(); i++) {
      Segment at = scan.segmentAt(i);
      if (at != null && at.subordinate && at.from == i && text.isAny(i, i + 1, openings)) {
        return true;
      }
    }
    return false;
  }

  /** "de doelen halen", "de ambities waarmaken": the aims themselves, not what is done for them. */
  static boolean isAchieving(String lemma) {
    return switch (lemma) {
      case "halen", "behalen", "bereiken", "realiseren", "waarmaken", "verwezenlijken" -> true;
      default -> false;
    };
  }

  /** "maakt de wijk leefbaarder", "worden energiezuiniger gemaakt": of what is there already. */
  private boolean makesMore(Segment segment) {
    for (int i = segment.from + 1; i < segment.to; i++) {
      Token token = text.at(i);
      boolean last = i + 1 == segment.to || i + 1 == segment.main || !text.at(i + 1).isWord();
      if (last
          && token.can(Word.ADJECTIVE)
          && !token.can(Word.NOUN | Word.PARTICIPLE | Word.PREPOSITION)
          && !token.in(SmallWords.REACHED)
          && token.text().endsWith("er")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Drie keer per jaar lopen de wijkbeheerder en ...", "aan elke tafel zit een corporatie": who
   * does it again and again, acts.
   */
  private boolean isHabit(Duties.Draft draft, String lemma) {
    if (draft.actors().isEmpty()) {
      return false;
    }
    boolean frequent =
        Few.any(
            Found.in(scan.times, draft.from(), draft.to()),
            t -> t.kind() == TimeReference.Kind.FREQUENCY);
    return frequent
        || Norms.isPosture(lemma)
            && text.isAny(draft.from(), draft.to(), "elk", "elke", "ieder", "iedere");
  }

  /** "Eind 2025 ligt er een plan", "in 2028 is er een loket": the thing exists by then or not. */
  private boolean isThereByThen(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean there =
        text.isAny(segment.finite - 1, segment.finite + 2, "er")
            && (segment.lemma.equals("zijn") || Norms.isPosture(segment.lemma));
    return there
        && Few.any(
            Found.in(scan.times, draft.from(), draft.to()),
            time -> time.isFixed() || time.kind() == TimeReference.Kind.START);
  }
}
