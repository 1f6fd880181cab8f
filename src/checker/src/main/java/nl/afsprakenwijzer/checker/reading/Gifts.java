package nl.afsprakenwijzer.checker.reading;

/** Tells whether what is given, made or got is a thing to see, or only attention and trust. */
final class Gifts {
  private final Scan scan;
  private final Text text;

  Gifts(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "Wie zelfstandig gaat wonen krijgt begeleiding", "biedt hulp aan": it was given or not. */
  boolean isGiven(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean gets = segment.receives();
    if (!gets && !isGiving(segment.lemma)) {
      return false;
    }
    for (int i = segment.from; i < segment.to; i++) {
      String word = text.at(i).text();
      boolean gift = isHelp(word) || gets && isChance(word);
      if (gift && !text.at(i - 1).can(Word.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** "regelt respijtzorg", "biedt een fiets": the last bare noun is what is given or made. */
  boolean handsOver(Segment segment) {
    if (!segment.receives() && !isGiving(segment.lemma) && !isMaking(segment.lemma)) {
      return false;
    }
    for (int i = segment.to - 1; i > segment.finite; i--) {
      Token token = text.at(i);
      boolean time = token.in(SmallWords.LENGTHS) || token.in(SmallWords.STRETCHES);
      if (token.can(Word.NOUN) && !time && i != segment.main && isBareObject(i)) {
        return isPlainThing(i);
      }
    }
    return false;
  }

  private static boolean isMaking(String lemma) {
    return switch (lemma) {
      case "regelen",
          "verrichten",
          "produceren",
          "opstellen",
          "maken",
          "realiseren",
          "creëren",
          "ontwikkelen",
          "komen" ->
          true;
      default -> false;
    };
  }

  /** Any other thing that is given: what no list knows is not lofty, nor somebody, nor a time. */
  private boolean isPlainThing(int at) {
    Token token = text.at(at);
    boolean noun =
        token.can(Word.NOUN)
            && !token.capital()
            && !token.can(Word.ADJECTIVE | Word.ADVERB | Word.PREPOSITION | Word.PRONOUN)
            && !token.can(Word.PRODUCT | Word.HOME | Word.MAGNITUDE | Word.PLACE_WORD)
            && !token.can(Word.FINITE_SINGULAR | Word.INFINITIVE | Word.PARTICIPLE);
    boolean known =
        token.in(SmallWords.LOFTY)
            || token.in(SmallWords.INTENTIONS)
            || token.in(SmallWords.PEOPLE)
            || token.in(SmallWords.PERSONS)
            || token.isActor()
            || isHelp(token.text())
            || isChance(token.text())
            || isAbstract(token.text());
    return noun && !known && !scan.isTime(at) && !Found.holds(scan.groups, at, at + 1);
  }

  private static boolean isAbstract(String word) {
    return word.endsWith("heid")
        || word.endsWith("heden")
        || word.endsWith("teit")
        || word.endsWith("aanpak")
        || word.endsWith("schap")
        || word.endsWith("gevoel")
        || word.endsWith("wijze");
  }

  private static boolean isGiving(String lemma) {
    return switch (lemma) {
      case "bieden", "aanbieden", "geven", "leveren", "verlenen", "verzorgen" -> true;
      default -> false;
    };
  }

  private static boolean isHelp(String word) {
    return word.endsWith("begeleiding")
        || word.endsWith("ondersteuning")
        || word.endsWith("hulp")
        || word.endsWith("zorg")
        || word.endsWith("advies")
        || word.endsWith("voorlichting")
        || word.endsWith("voorrang")
        || word.endsWith("korting");
  }

  private static boolean isChance(String word) {
    return switch (word) {
      case "kans",
          "kansen",
          "gelegenheid",
          "urgentie",
          "informatie",
          "uitleg",
          "inzage",
          "toegang",
          "garantie",
          "bericht",
          "antwoord",
          "aanbod",
          "compensatie",
          "huurgewenning" ->
          true;
      default -> false;
    };
  }

  /**
   * "schenkt aandacht aan", "verruimt de mogelijkheden": nobody can watch what is given or changed,
   * whatever the verb; it can be measured and reported, though.
   */
  boolean isLofty(Segment segment) {
    if (!text.has(SmallWords.LOFTY) || observes(segment.lemma)) {
      return false;
    }
    boolean lofty = false;
    for (int i = segment.from; i < segment.to; i++) {
      boolean name = text.at(i).capital() && i > segment.from;
      if (!name && text.at(i).can(Word.PRODUCT) && isBareObject(i)) {
        return false;
      }
      boolean money = text.is(i, "bijdrage") && text.isAny(i - 1, i, "eigen", "financiële");
      lofty |= !name && !money && text.at(i).in(SmallWords.LOFTY) && isBareObject(i);
    }
    return lofty;
  }

  private static boolean observes(String lemma) {
    return switch (lemma) {
      case "meten",
          "toetsen",
          "beoordelen",
          "controleren",
          "rapporteren",
          "verantwoorden",
          "inspecteren",
          "bepalen",
          "voldoen" ->
          true;
      default -> false;
    };
  }

  /** Behind no preposition, and not joined to what may stand behind one: "zorg en welzijn". */
  private boolean isBareObject(int noun) {
    int before = text.beforeNoun(noun);
    return !text.at(before).can(Word.PREPOSITION) && !text.at(before).in(SmallWords.COORDINATORS);
  }
}
