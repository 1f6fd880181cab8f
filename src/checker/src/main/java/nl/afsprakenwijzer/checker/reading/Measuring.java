package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Set;

/** Says what a third person can look for in a duty: a number, a thing, a rule that is kept. */
final class Measuring {
  private static final long ALONE = Word.bitOf("alleen");
  private static final long ONLY = Word.bitOf("uitsluitend");
  private static final long MERELY = Word.bitOf("slechts");
  private static final Set<String> NEEDS_PRODUCT = SmallWords.NEEDS_PRODUCT.words();
  private final Scan scan;
  private final Text text;
  private final Gifts gifts;
  private final Supply supply;
  private final Vagueness vagueness;

  Measuring(Scan scan) {
    this.scan = scan;
    this.gifts = new Gifts(scan);
    this.supply = new Supply(scan);
    this.vagueness = new Vagueness(scan);
    this.text = scan.text;
  }

  Obligation.Measure measure(
      Action action,
      boolean counted,
      List<Hedge> hedges,
      List<TimeReference> times,
      Duties.Draft draft) {
    if (counted && !isPurpose(action, draft)) {
      return Obligation.Measure.COUNTED;
    }
    boolean vague = vagueness.isIn(action, hedges, draft);
    if (scan.isForbidden(draft.segment())) {
      return seen(!vague && !Few.any(hedges, h -> h.kind() == Hedge.Kind.VAGUE_QUALITY));
    }
    boolean product = action.product().isPresent();
    return switch (action.kind()) {
      case CONCRETE -> seen(restricts(draft) || !vague && !supply.isUncounted(action, draft));
      case JOINT ->
          seen(restricts(draft) || !lacksProduct(action, times) && !vagueness.isOnlyAllowed(draft));
      case RESEARCH ->
          seen(
              text.isAny(draft.from(), draft.to(), SmallWords.REPORTS)
                  || text.isAny(draft.from(), draft.to(), "hoeveel")
                  || isStudy(draft));
      case CARRIER, NONE -> {
        boolean given = gifts.isGiven(draft);
        yield product || action.kind() == Action.Kind.CARRIER && given
            ? seen(!vague && (given || !supply.isUncounted(action, draft)))
            : vagueMeasure(action, vague, draft);
      }
      case VAGUE, STATE ->
          vagueMeasure(
              action,
              product && !isOnlyBeside(draft)
                  || vagueness.countsVaguely(draft)
                  || Few.any(hedges, Vagueness::isExtreme),
              draft);
    };
  }

  private static Obligation.Measure seen(boolean seen) {
    return seen ? Obligation.Measure.OBSERVABLE : Obligation.Measure.VAGUE;
  }

  /** "alleen met toestemming", "alleen verkocht bij mutatie": a rule that is kept or not. */
  private boolean restricts(Duties.Draft draft) {
    if (!text.mayHave(ALONE) && !text.mayHave(ONLY) && !text.mayHave(MERELY)) {
      return false;
    }
    for (int i = draft.from(); i < draft.to() - 1; i++) {
      boolean only = text.is(i, "alleen") || text.is(i, "uitsluitend") || text.is(i, "slechts");
      int when = i + 1 == draft.segment().main ? i + 2 : i + 1;
      if (only && text.at(when).can(Word.PREPOSITION | Word.CONJUNCTION)) {
        return !text.is(i - 1, "niet");
      }
    }
    return false;
  }

  /** "stemmen af": only what comes of it can be seen, or that they do it time and again. */
  private static boolean lacksProduct(Action action, List<TimeReference> times) {
    return NEEDS_PRODUCT.contains(action.lemma())
        && !Few.any(times, t -> t.kind() == TimeReference.Kind.FREQUENCY);
  }

  /** "voert een onderzoek uit": the study was held or not. */
  private boolean isStudy(Duties.Draft draft) {
    Segment segment = draft.segment();
    for (int i = segment.from + 1; i < segment.to; i++) {
      boolean study = text.at(i).text().endsWith("onderzoek") || text.is(i, "verkenning");
      if (study && (text.is(i - 1, "een") || text.is(i - 2, "een"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * There is something to look at when the thing itself can be counted or can grow: "meer sociale
   * voorraad".
   */
  private Obligation.Measure vagueMeasure(Action action, boolean thing, Duties.Draft draft) {
    boolean something =
        thing && action.kind() != Action.Kind.CARRIER
            || action.lemma().startsWith("zoeken naar")
            || action.lemma().equals("betrekken");
    for (int i = draft.from(); i < draft.to() && !something && text.has(Word.MAGNITUDE); i++) {
      boolean name = text.at(i).capital() && i > draft.from();
      something = text.at(i).can(Word.MAGNITUDE) && !name && !isAside(i, draft);
    }
    boolean together =
        isTogether(action.lemma())
            || isAttention(action.lemma())
            || Collocations.isAchieving(action.lemma());
    return something && !together ? Obligation.Measure.VAGUE : Obligation.Measure.NOTHING;
  }

  /** "denkt mee bij nieuwbouwplannen": what it is about is no object of it. */
  private static boolean isTogether(String lemma) {
    return switch (lemma) {
      case "samenwerken", "meedenken", "meewerken", "optrekken", "meekijken", "meewegen" -> true;
      default -> false;
    };
  }

  /**
   * "treft maatregelen om 30 woningen te ...", "verkent of er 10 woningen kunnen komen": what is
   * counted is why or what is asked, not what is done.
   */
  boolean isPurpose(Action action, Duties.Draft draft) {
    boolean means =
        action.lemma().startsWith("maatregelen")
            || action.lemma().equals("actie ondernemen")
            || action.kind() == Action.Kind.RESEARCH;
    int first = means ? Found.first(scan.quantities, draft.from()) : scan.quantities.size();
    for (int i = first; i < scan.quantities.size(); i++) {
      Segment at = scan.segmentAt(scan.quantities.get(i).from());
      if (scan.quantities.get(i).from() < draft.to() && (at == null || !at.subordinate)) {
        return false;
      }
    }
    return first < scan.quantities.size();
  }

  /** "zodat de woonlasten niemand in de problemen brengen": that is what it is for. */
  private boolean isAside(int token, Duties.Draft draft) {
    Segment at = scan.segmentAt(token);
    boolean counts = text.isAny(token - 1, token, "voldoende", "genoeg", "meer", "minder");
    return at != null
        && at.subordinate
        && at != draft.segment()
        && (!text.is(at.from, "om") || text.at(at.from - 1).isMark(','))
        && !counts;
  }

  /** "houdt rekening met de voorraad": what it is about need not change. */
  private static boolean isAttention(String lemma) {
    return lemma.startsWith("rekening")
        || lemma.equals("werken vanuit")
        || lemma.startsWith("oog")
        || lemma.startsWith("aandacht")
        || lemma.startsWith("prioriteit")
        || lemma.startsWith("voorop")
        || lemma.equals("inzet afspreken")
        || lemma.equals("benutten")
        || lemma.equals("voorgaan")
        || lemma.equals("centraal staan");
  }

  /** "de leefomgeving rond de complexen": that is where, and nothing of it changes. */
  private boolean isOnlyBeside(Duties.Draft draft) {
    boolean beside = false;
    for (int i = draft.from(); i < draft.to(); i++) {
      if (text.at(i).can(Word.PRODUCT) && !isBeside(i)) {
        return false;
      }
      beside |= text.at(i).can(Word.PRODUCT);
    }
    return beside;
  }

  private boolean isBeside(int at) {
    int before = text.beforeNoun(at);
    while (text.is(before, "hun")) {
      before = text.beforeNoun(before);
    }
    if (text.is(before, "rond") || text.is(before, "rondom")) {
      return true;
    }
    boolean where =
        switch (text.at(before).text()) {
          case "om" ->
              !text.isAny(at, scan.segmentAt(at) == null ? at : scan.segmentAt(at).to, "te");
          case "in", "rond", "rondom", "bij", "nabij", "binnen", "tussen" -> true;
          case "van" -> text.is(before + 1, "hun") || text.is(before + 1, "haar");
          default -> false;
        };
    return where && text.at(at).can(Word.HOME) && text.at(before - 1).isWord();
  }
}
