package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/** Says what is done in a duty, and whether a bystander can watch it. */
final class Deeds {
  private final Scan scan;
  private final Text text;
  private final Things things;
  private final Gifts gifts;
  private final TellingVerbs verbs;
  private final Products products;

  Deeds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.things = new Things(scan);
    this.gifts = new Gifts(scan);
    this.verbs = new TellingVerbs(scan);
    this.products = new Products(scan);
  }

  Action action(Duties.Draft draft) {
    Segment segment = draft.segment();
    String lemma = segment.lemma;
    Action.Kind kind = kindIn(segment);
    if (lemma.equals("inzetten") && things.deploys(segment)) {
      kind = Action.Kind.CONCRETE;
    }
    String subject = verbs.inSubject(segment);
    if (!subject.isEmpty()) {
      lemma = subject;
      kind = verbs.kindOf(lemma, segment);
    }
    if (isEmpty(kind) || kind == Action.Kind.NONE && isStriving(draft)) {
      String promised = verbs.promised(draft);
      Segment content = segment.content;
      Action.Kind promisedKind =
          content != null && promised.equals(content.lemma)
              ? kindIn(content)
              : verbs.kindOf(promised, segment);
      boolean tells = isKnown(promised, draft) && !isPurpose(lemma, kind, draft);
      if (tells && promisedKind != Action.Kind.STATE) {
        lemma = promised;
        kind = promisedKind;
      } else if (lemma.equals("inzetten") && promisedKind == Action.Kind.STATE) {
        kind = Action.Kind.VAGUE;
      }
    }
    Optional<Span> product = products.of(draft);
    kind = byWhatStandsBeside(lemma, kind, draft);
    return new Action(
        scan.verbSpan(segment), lemma, byOutcome(lemma, kind, draft, product), product);
  }

  /** How much the verb of a segment tells, with what it is done to. */
  private Action.Kind kindIn(Segment segment) {
    Action.Kind kind = verbs.kindOf(segment.lemma, segment);
    boolean does = kind == Action.Kind.CONCRETE || kind == Action.Kind.CARRIER;
    if (does && gifts.isLofty(segment)) {
      return Action.Kind.VAGUE;
    }
    return kind == Action.Kind.CARRIER && gifts.handsOver(segment) ? Action.Kind.CONCRETE : kind;
  }

  /** Whether another verb may tell what is done. */
  private static boolean isEmpty(Action.Kind kind) {
    return kind == Action.Kind.VAGUE || kind == Action.Kind.STATE || kind == Action.Kind.CARRIER;
  }

  private boolean isKnown(String promised, Duties.Draft draft) {
    Segment content = draft.segment().content;
    return !promised.isEmpty()
        && (text.verbKind(promised) != null
            || promised.startsWith("terug")
            || isStriving(draft)
            || content != null && promised.equals(content.lemma));
  }

  /** "maatregelen treffen om ...": what is promised is only what it is done for. */
  private boolean isPurpose(String lemma, Action.Kind kind, Duties.Draft draft) {
    Segment segment = draft.segment();
    return (lemma.startsWith("maatregelen")
                || lemma.startsWith("actie ")
                || lemma.startsWith("stap")
                || Things.isUrging(lemma)
                || things.hasOwnThing(kind, segment))
            && !tellsHow(segment.finite + 1, draft.to())
        || lemma.equals("benutten")
        || lemma.startsWith("zoeken naar")
        || gifts.isGiven(draft);
  }

  /** "door de daken te isoleren"; "onder andere door ..." leaves open what more. */
  private boolean tellsHow(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.is(i, "door") && !text.isAny(i - 1, i, "andere", "meer")) {
        return true;
      }
    }
    return false;
  }

  private Action.Kind byWhatStandsBeside(String lemma, Action.Kind read, Duties.Draft draft) {
    Segment segment = draft.segment();
    Action.Kind kind = read;
    if (lemma.equals("beoordelen") && asks(draft)
        || (lemma.equals("in beeld brengen") || lemma.equals("in kaart brengen"))
            && asksWhich(draft)) {
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
    return lemma.equals("vinden") && things.findsHome(segment) ? Action.Kind.CONCRETE : kind;
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
    int first = Found.first(scan.hedges, draft.segment().finite);
    for (int i = first; i < scan.hedges.size() && scan.hedges.get(i).from() < draft.to(); i++) {
      Found<Hedge> hedge = scan.hedges.get(i);
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

  /** "beoordelen of het kan worden verlengd": the outcome is open. */
  private boolean asks(Duties.Draft draft) {
    for (int i = draft.segment().finite + 1; i < draft.to(); i++) {
      Segment at = text.is(i, "of") ? scan.segmentAt(i) : null;
      if (at != null && at.subordinate && at.from == i) {
        return true;
      }
    }
    return false;
  }

  /** "in beeld brengen welke ontwikkelingen nodig zijn". */
  private boolean asksWhich(Duties.Draft draft) {
    for (int i = draft.segment().finite + 1; i < draft.to(); i++) {
      Segment at = scan.segmentAt(i);
      if (at != null
          && at.subordinate
          && at.from == i
          && text.isAny(i, i + 1, "welke", "hoe", "wat", "waar", "of")) {
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
    return there && Few.any(Found.in(scan.times, draft.from(), draft.to()), TimeReference::isFixed);
  }

  private boolean isStriving(Duties.Draft draft) {
    for (Hedge hedge : Found.in(scan.hedges, draft.from(), draft.to())) {
      boolean strives =
          hedge.kind() == Hedge.Kind.STRIVING
              || hedge.kind() == Hedge.Kind.EFFORT
              || hedge.kind() == Hedge.Kind.WISH;
      if (strives) {
        return true;
      }
    }
    return false;
  }

  static boolean isCounted(List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (!quantity.unit().equals("times")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bystander can watch it. */
  boolean isConcrete(Action action, boolean counted, Duties.Draft draft) {
    if (action.kind() == Action.Kind.RESEARCH && action.lemma().equals("zoeken naar")) {
      return counted || action.product().isPresent() && !things.isVaguelySought(draft);
    }
    return isConcrete(action, counted) || gifts.isGiven(draft);
  }

  private static boolean isConcrete(Action action, boolean counted) {
    return switch (action.kind()) {
      case CONCRETE, RESEARCH, JOINT -> true;
      case CARRIER, NONE -> counted || action.product().isPresent();
      case VAGUE, STATE -> counted;
    };
  }
}
