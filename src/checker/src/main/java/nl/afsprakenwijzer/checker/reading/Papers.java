package nl.afsprakenwijzer.checker.reading;

/** Tells what is said of papers: this document, the agreements of others, what is in force. */
final class Papers {
  private final Text text;

  Papers(Text text) {
    this.text = text;
  }

  /**
   * "In deze jaarschijf benoemen we ...", "in dit document staat ...": the text tells of itself.
   */
  boolean describesItself(Duties.Draft draft) {
    int from = draft.from();
    if (tellsOfPapers(draft)) {
      return true;
    }
    boolean part =
        text.at(from + 2).in(SmallWords.TEXT_PARTS) || text.at(from + 3).in(SmallWords.TEXT_PARTS);
    boolean here =
        text.is(from, "in") && (text.is(from + 1, "dit") || text.is(from + 1, "deze")) && part
            || text.isAny(from, from + 1, "hieronder", "hierin", "daarin")
                && (draft.actors().isEmpty() || isTelling(draft.segment().lemma));
    if (text.is(from, "in")
        && (text.is(from + 1, "de") || text.is(from + 1, "het"))
        && part
        && draft.actors().isEmpty()
        && (draft.segment().lemma.equals("staan") || draft.segment().lemma.equals("lezen"))) {
      return true;
    }
    boolean by =
        text.is(from, "met") && (text.is(from + 1, "dit") || text.is(from + 1, "deze")) && part;
    if (by && draft.actors().isEmpty() && !draft.segment().passive) {
      return true;
    }
    if (isLetter(draft)) {
      return true;
    }
    if (draft.segment().lemma.equals("verwijzen")) {
      return refersToPart(draft);
    }
    return here && isWriting(draft.segment().lemma);
  }

  /** "Met deze brief informeren wij u", "Wij schrijven deze brief omdat ...". */
  private boolean isLetter(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean writes = segment.lemma.equals("informeren") || segment.lemma.equals("schrijven");
    for (int i = segment.from; writes && i < segment.to; i++) {
      if (text.is(i, "deze") && text.is(i + 1, "brief")) {
        return true;
      }
    }
    return false;
  }

  /** What its writers do in a text, and nowhere else. */
  private static boolean isTelling(String lemma) {
    return switch (lemma) {
      case "toelichten", "beschrijven", "schetsen", "uiteenzetten", "samenvatten", "lezen" -> true;
      default -> false;
    };
  }

  /** What a text does, or its writers in it. */
  private static boolean isWriting(String lemma) {
    return switch (lemma) {
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
          "volgen",
          "duidelijk worden",
          "worden",
          "noemen" ->
          true;
      default -> false;
    };
  }

  /**
   * "In het coalitieakkoord staat dat ...", "Deze paragraaf gaat over ...", "Met deze afspraken
   * geven partijen invulling aan ...": what papers are about.
   */
  private boolean tellsOfPapers(Duties.Draft draft) {
    Segment segment = draft.segment();
    int from = draft.from();
    if (segment.lemma.equals("staan")
        && segment.content != null
        && text.is(segment.content.from, "dat")
        && text.is(from, "in")) {
      return true;
    }
    boolean pointed = text.is(from, "deze") || text.is(from, "dit");
    if (pointed && text.at(from + 1).in(SmallWords.TEXT_PARTS) && from + 2 == segment.finite) {
      return switch (segment.lemma) {
        case "gaan", "beschrijven", "bevatten", "behandelen", "omvatten", "bestaan uit" -> true;
        default -> segment.lemma.startsWith("gaan");
      };
    }
    if (text.is(from + 1, "paragrafen") || text.is(from + 1, "hoofdstukken")) {
      return from + 2 == segment.finite;
    }
    boolean with = text.is(from, "met") && (text.is(from + 1, "deze") || text.is(from + 1, "dit"));
    return with
        && text.at(from + 2).in(SmallWords.TEXT_PARTS)
        && (segment.lemma.equals("invulling geven") || segment.lemma.equals("uitvoering geven"));
  }

  /** "In het regeerakkoord is afgesproken dat ...": what others agreed. */
  boolean isOfOthers(Duties.Draft draft) {
    int from = draft.from();
    Segment segment = draft.segment();
    if (segment.content == null || !segment.passive && !segment.perfect) {
      return false;
    }
    if (text.is(from, "landelijk")) {
      return true;
    }
    if (!text.is(from, "in")) {
      return false;
    }
    return text.isAny(from + 1, from + 4, "nationale", "landelijke")
        || text.isAny(
            from + 1,
            from + 3,
            "regeerakkoord",
            "coalitieakkoord",
            "hoofdlijnenakkoord",
            "klimaatakkoord",
            "regeerprogramma",
            "collegeprogramma");
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

  /** "Het akkoord vervalt", "dit document komt ervoor in de plaats": the papers themselves. */
  boolean isReplaced(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean counts =
        segment.lemma.startsWith("gelden") && text.isAny(segment.finite, segment.to, "als");
    boolean replaces =
        switch (segment.lemma) {
          case "vervallen", "in de plaats komen", "vervangen" -> true;
          case "doorlopen", "aflopen", "lopen", "eindigen", "verlopen" -> true;
          default -> false;
        };
    if (counts && text.isAny(segment.finite + 1, segment.to, SmallWords.TEXT_PARTS)) {
      return true; // "geldt het bod als prestatieafspraak"
    }
    return replaces
        && draft.actors().isEmpty()
        && (!text.is(draft.from(), "gedurende")
                && text.isAny(draft.from(), segment.finite, SmallWords.TEXT_PARTS)
            || segment.passive && text.isAny(segment.finite, segment.to, SmallWords.TEXT_PARTS));
  }

  /** "Het huidige convenant voorziet in 25 woningen": what is in force. */
  boolean isInForce(Duties.Draft draft) {
    Segment segment = draft.segment();
    return draft.actors().isEmpty()
        && text.isAny(segment.from, segment.from + 2, "huidige", "huidig", "bestaande", "vigerende")
        && text.isAny(segment.from, segment.finite, SmallWords.TEXT_PARTS)
        && !segment.passive
        && segment.modal.isEmpty();
  }

  /** "de Huisvestingsverordening", "het Bouwbesluit": what is decided does nothing. */
  static boolean isLaw(String word) {
    return isStatute(word) || word.endsWith("verordening") || word.endsWith("besluit");
  }

  /** "de Woningwet": a law of parliament. */
  static boolean isStatute(String word) {
    return word.equals("wmo") || word.equals("zvw") || word.equals("wlz") || word.endsWith("wet");
  }
}
