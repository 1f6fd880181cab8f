package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is done in a duty, and whether a bystander can watch it. */
final class Deeds {
  private static final Set<String> EFFORTS = SmallWords.EFFORTS.words();
  private final Scan scan;
  private final Text text;
  private final Things things;

  Deeds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.things = new Things(scan);
  }

  Action action(Duties.Draft draft) {
    Segment segment = draft.segment();
    String lemma = segment.lemma;
    Action.Kind kind = kindOf(lemma, segment);
    if (lemma.equals("inzetten") && things.deploys(segment)) {
      kind = Action.Kind.CONCRETE;
    }
    String subject = subjectVerb(segment);
    if (!subject.isEmpty()) {
      lemma = subject;
      kind = kindOf(lemma, segment);
    }
    if (kind == Action.Kind.VAGUE
        || kind == Action.Kind.STATE
        || kind == Action.Kind.CARRIER
        || kind == Action.Kind.NONE && isStriving(draft)) {
      String promised = promisedVerb(draft);
      boolean known =
          text.words().lexicon().verb(promised) != null
              || promised.startsWith("terug")
              || isStriving(draft)
              || segment.content != null && promised.equals(segment.content.lemma);
      Action.Kind promisedKind = kindOf(promised, segment);
      boolean purpose =
          (lemma.startsWith("maatregelen")
                      || lemma.startsWith("actie ")
                      || hasOwnThing(kind, segment))
                  && !text.isAny(segment.finite + 1, draft.to(), "door")
              || lemma.equals("benutten")
              || lemma.startsWith("zoeken naar")
              || things.isGiven(draft);
      if (!promised.isEmpty() && known && !purpose && promisedKind != Action.Kind.STATE) {
        lemma = promised;
        kind = promisedKind;
      } else if (lemma.equals("inzetten") && promisedKind == Action.Kind.STATE) {
        kind = Action.Kind.VAGUE;
      }
    }
    if (lemma.equals("beoordelen") && asks(draft)
        || lemma.equals("in beeld brengen") && segment.content == null && asksWhich(draft)) {
      kind = Action.Kind.RESEARCH;
    }
    if (lemma.equals("ingaan")
        && Few.any(draft.actors(), a -> a.fact().kind() != Actor.Kind.COLLECTIVE)) {
      kind = Action.Kind.JOINT;
    }
    if (isAchieving(lemma) && text.isAny(draft.from(), draft.to(), SmallWords.INTENTIONS)) {
      kind = Action.Kind.VAGUE;
    }
    if (lemma.equals("maken") && makesMore(segment)) {
      kind = Action.Kind.VAGUE;
    }
    boolean lets =
        kind == Action.Kind.STATE
            && segment.main > segment.finite
            && text.isAny(segment.finite, segment.finite + 1, "laat", "laten");
    if (lets || kind == Action.Kind.STATE && isHabit(draft, lemma)) {
      kind = Action.Kind.CONCRETE;
    }
    if (lemma.equals("treffen") && things.takesMeasures(segment)) {
      kind = Action.Kind.VAGUE;
    }
    if (lemma.equals("vinden") && things.findsHome(segment)) {
      kind = Action.Kind.CONCRETE;
    }
    if (kind == Action.Kind.VAGUE && scan.endStates.tellsLabel(segment) || lemma.equals("duren")) {
      kind = Action.Kind.CONCRETE;
    }
    Optional<Span> product = product(draft);
    if (kind == Action.Kind.VAGUE && Things.isAim(lemma) && things.aimsAtThing(segment)) {
      kind = Action.Kind.CARRIER;
    }
    boolean becomes = kind == Action.Kind.STATE || kind == Action.Kind.CARRIER;
    if (becomes
        && (scan.endStates.tellsOutcome(segment)
            || scan.endStates.tellsLimit(segment)
            || product.isPresent() && isThereByThen(draft))) {
      kind = Action.Kind.CONCRETE;
    }
    return new Action(scan.verbSpan(segment), lemma, kind, product);
  }

  /**
   * "ontwikkelen een planning om de wijk te versterken": what is made stands before its purpose.
   */
  private boolean hasOwnThing(Action.Kind kind, Segment segment) {
    boolean makes = kind == Action.Kind.CARRIER && !segment.lemma.equals("inzetten");
    for (int i = segment.from; makes && i < segment.to; i++) {
      if (text.at(i).can(Word.PRODUCT)
          && !text.at(i).capital()
          && text.is(segment.to, "om")
          && !text.at(i).in(SmallWords.INTENTIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "investeert in het renoveren van woningen", "begint met het plaatsen van ...". */
  private String nominalVerb(Segment segment) {
    boolean acts =
        segment.finite >= 0
            && !segment.lemma.equals("omgaan")
            && kindOf(segment.lemma, segment) == Action.Kind.VAGUE;
    for (int i = segment.finite + 2; acts && i < segment.to - 1; i++) {
      boolean by =
          text.is(i - 1, "in")
              || text.is(i - 1, "met")
              || text.is(i - 1, "bij") && segment.lemma.equals("helpen");
      if (by && text.is(i, "het") && text.at(i + 1).can(Word.INFINITIVE)) {
        return text.at(i + 1).word().verb();
      }
    }
    return "";
  }

  /**
   * "streeft ernaar ... te verhuren", "zorgt ervoor dat ... wordt gehaald": the verb that tells
   * what is promised.
   */
  private String promisedVerb(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean before = text.is(draft.from(), "om") && EFFORTS.contains(segment.lemma);
    int first = before ? draft.from() : Math.max(segment.finite, draft.from());
    for (int i = first + 1; i < draft.to(); i++) {
      if (text.is(i, "te") && text.at(i + 1).can(Word.INFINITIVE) && !isInRelative(i)) {
        int verb =
            text.is(i + 1, "kunnen") || text.is(i + 1, "laten") || text.is(i + 1, "gaan")
                ? i + 2
                : i + 1;
        String lemma =
            text.at(verb).can(Word.INFINITIVE)
                ? text.at(verb).word().verb()
                : text.at(i + 1).word().verb();
        String particle = text.at(i - 1).text() + lemma;
        boolean separable =
            text.words().lexicon().verb(particle) != null
                || text.at(i - 1).in(SmallWords.PARTICLES) && text.words().knows(particle);
        String joined = separable ? particle : lemma;
        return text.words()
            .lexicon()
            .verbPhrases()
            .specific(joined, text, segment.from, draft.to());
      }
    }
    Segment content = segment.content;
    boolean wished =
        content != null
            && text.is(content.from, "als")
            && segment.modal.equals("zouden")
            && !draft.actors().isEmpty();
    boolean tells =
        content != null && (text.is(content.from, "dat") || wished) && tellsContent(segment);
    return tells ? content.lemma : nominalVerb(segment);
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

  /** "zorgt ervoor dat ...", "het streven is dat ...", "dit betekent dat ...". */
  private boolean tellsContent(Segment segment) {
    return segment.lemma.startsWith("zorg")
        || segment.lemma.equals("zijn")
        || segment.lemma.equals("betekenen")
        || segment.lemma.equals("inhouden")
        || segment.lemma.equals("gelden")
        || segment.lemma.equals("verwachten")
        || segment.lemma.equals("streven")
        || segment.lemma.equals("hopen")
        || segment.lemma.equals("rekenen op")
        || segment.lemma.equals("willen");
  }

  /** "Het monitoren van de druk gebeurt jaarlijks": the subject tells what is done. */
  private String subjectVerb(Segment segment) {
    int at = text.is(segment.from, "het") ? segment.from + 1 : segment.from;
    boolean course =
        switch (segment.lemma) {
          case "beginnen", "starten", "gebeuren", "plaatsvinden", "geschieden", "doorgaan" -> true;
          default -> false;
        };
    return course
            && at < segment.finite - 1
            && text.at(at).can(Word.INFINITIVE)
            && !text.at(at + 1).capital()
        ? text.at(at).word().verb()
        : "";
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

  private boolean isInRelative(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && segment.subordinate
        && (segment.finite < 0
            || segment.finite > at
            || text.isAny(
                segment.finite, segment.finite + 1, "dreigen", "hoeven", "willen", "proberen"))
        && text.isAny(segment.from, segment.from + 1, "die", "wat", "waar");
  }

  private Action.Kind kindOf(String lemma, Segment segment) {
    if (lemma.isEmpty()) {
      return Action.Kind.NONE;
    }
    VerbKind kind = text.words().lexicon().verb(lemma);
    if (kind == null) {
      return segment.hasVerb() ? Action.Kind.CONCRETE : Action.Kind.NONE;
    }
    return switch (kind) {
      case CONCRETE -> Action.Kind.CONCRETE;
      case JOINT -> Action.Kind.JOINT;
      case RESEARCH -> Action.Kind.RESEARCH;
      case VAGUE -> Action.Kind.VAGUE;
      case CARRIER -> Action.Kind.CARRIER;
      case STATE, MODAL -> Action.Kind.STATE;
      case AUXILIARY -> Action.Kind.CARRIER;
    };
  }

  private Optional<Span> product(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      Token token = text.at(i);
      boolean inName = token.capital() && i > draft.from() && !token.can(Word.DOCUMENT);
      boolean homes = token.is("huizen") || token.is("huis") && !text.is(i - 1, "thuis");
      if ((token.can(Word.PRODUCT) || homes) && !inName && !isNoObject(i, draft)) {
        Segment at = scan.segmentAt(i);
        boolean inRelative =
            at != null
                && (at.subordinate && text.is(at.from, "die")
                    || text.is(at.from, "zoals") && (at.hasVerb() || at.main >= 0));
        if (!inRelative || at == draft.segment() || isBehindRelative(i, at)) {
          return Optional.of(text.span(i, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** "met deze afspraken ...", "het wijkteam trekt op": neither where it stands nor who does it. */
  private boolean isNoObject(int at, Duties.Draft draft) {
    boolean here =
        text.at(at).in(SmallWords.TEXT_PARTS)
            && (text.is(at - 1, "deze")
                || text.is(at - 1, "dit")
                || text.is(at - 1, "de") && text.is(at - 2, "met"))
            && text.at(at - 2).can(Word.PREPOSITION);
    boolean about =
        text.at(at - 1).can(Word.PREPOSITION) && isVagueThing(text.at(at - 2).text())
            || text.at(at - 2).can(Word.PREPOSITION)
                && text.at(at - 1).can(Word.ADJECTIVE | Word.DETERMINER)
                && isVagueThing(text.at(at - 3).text());
    here |= about;
    for (Found<Actor> actor : draft.actors()) {
      here |= actor.from() <= at && at < actor.to();
    }
    return here;
  }

  /**
   * "duidelijkheid over locaties", "draagvlak voor de flat": what it is about is not the object.
   */
  private static boolean isVagueThing(String word) {
    return switch (word) {
      case "aandacht",
          "begrip",
          "draagvlak",
          "duidelijkheid",
          "helderheid",
          "kansen",
          "kwaliteit",
          "samenhang",
          "zekerheid" ->
          true;
      default -> false;
    };
  }

  /** "mensen die uit de zorg komen een plek te bieden": the relative stretch ends with its verb. */
  private boolean isBehindRelative(int at, Segment relative) {
    return relative.finite >= 0 && relative.finite < at && text.isAny(at, relative.to, "te");
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
    return isConcrete(action, counted) || things.isGiven(draft);
  }

  private static boolean isConcrete(Action action, boolean counted) {
    return switch (action.kind()) {
      case CONCRETE, RESEARCH, JOINT -> true;
      case CARRIER, NONE -> counted || action.product().isPresent();
      case VAGUE, STATE -> counted;
    };
  }
}
