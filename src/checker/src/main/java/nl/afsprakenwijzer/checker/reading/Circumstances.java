package nl.afsprakenwijzer.checker.reading;

/** Tells how things are, were or are expected to go: nobody promises anything by that. */
final class Circumstances {
  private static final long ALREADY = Word.bitOf("al");
  private static final long UNTIL = Word.bitOf("tot");
  private static final long OF_OLD = Word.bitOf("oudsher");
  private static final long EVER = Word.bitOf("steeds");
  private final Scan scan;
  private final Text text;

  Circumstances(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "In het vorige akkoord hebben wij afgesproken ...": that is over. */
  boolean isFormer(Duties.Draft draft) {
    return text.isAny(
        draft.from(), draft.to(), "vorige", "vorig", "afgelopen", "eerder", "eerdere", "destijds");
  }

  /** "Te veel mensen moeten te lang wachten", "het gaat om mensen die ...": how things are. */
  boolean isComplaint(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean about =
        text.isAny(segment.finite - 1, segment.finite + 2, "het")
            && text.at(segment.finite).word().verb().equals("gaan")
            && text.isAny(segment.finite + 1, segment.to, "om")
            && segment.main < 0;
    if (about
        || isOnSomething(draft)
        || isNeeded(draft)
        || isTrend(draft)
        || isConsequence(draft)
        || text.at(draft.to() - 1).isMark('?')) {
      return true;
    }
    if (!draft.actors().isEmpty()) {
      return false;
    }
    boolean much =
        text.is(segment.from, "te")
            && text.isAny(segment.from + 1, segment.from + 2, "veel", "weinig", "vaak");
    boolean may = segment.modal.isEmpty() && !segment.passive;
    return much || isNeedful(segment) || may && isState(segment) && isTooMuch(segment);
  }

  /** "De opgave gaat over ...", "De focus ligt op ...": a subject is named. */
  private boolean isOnSomething(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean it =
        text.is(segment.finite, "gaat")
            && (text.is(segment.finite - 1, "het")
                    && text.isAny(segment.finite + 1, segment.finite + 4, "over")
                || text.is(segment.finite + 1, "het") && text.is(segment.finite + 2, "over"));
    boolean over =
        text.isAny(segment.finite, segment.finite + 1, "gaat", "gaan")
            && segment.main < 0
            && text.is(segment.finite + 1, "over");
    boolean lies =
        (segment.lemma.equals("liggen") || segment.lemma.equals("zijn"))
            && text.isAny(
                segment.from, segment.to, "focus", "nadruk", "accent", "zwaartepunt", "prioriteit");
    return (it || over || lies) && draft.actors().isEmpty();
  }

  /** "Hiermee kunnen we zorgen eerder zien": what can be done thanks to what was told before. */
  private boolean isConsequence(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (text.isAny(segment.from, segment.from + 1, "hieruit", "daaruit")) {
      return draft.actors().isEmpty() && segment.content != null;
    }
    return segment.modal.equals("kunnen")
        && text.isAny(
            segment.from,
            segment.from + 2,
            "hiermee",
            "hierdoor",
            "daarmee",
            "daardoor",
            "zodoende");
  }

  /** "Huurders willen steeds vaker ...", "er zal behoefte zijn aan": what people do or need. */
  private boolean isTrend(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (!draft.actors().isEmpty()) {
      return false;
    }
    boolean need =
        !segment.passive
            && (segment.lemma.endsWith("zijn")
                || segment.modal.equals("zullen")
                || segment.lemma.equals("ontstaan"))
            && text.isAny(segment.from, segment.to, "behoefte", "tekort", "schaarste");
    for (int i = segment.from; text.mayHave(EVER) && i < segment.to - 1; i++) {
      if (text.is(i, "steeds")
          && text.isAny(i + 1, i + 2, "vaker", "meer", "minder", "langer", "ouder", "vroeger")) {
        return !segment.passive;
      }
    }
    return need;
  }

  private boolean isTooMuch(Segment segment) {
    for (int i = segment.from; i < segment.to - 1; i++) {
      if (text.is(i, "te")
          && text.isAny(i + 1, i + 2, "veel", "weinig", "lang", "vaak", "duur", "hoog", "klein")) {
        return true;
      }
    }
    return false;
  }

  /** "Uitbreiding blijft noodzakelijk", "samenwerking is van groot belang". */
  private boolean isNeedful(Segment segment) {
    boolean is = segment.lemma.equals("blijven") || segment.lemma.equals("zijn");
    return is
        && segment.content == null
        && !text.is(segment.from, "het")
        && text.isAny(
            segment.finite + 1,
            segment.to,
            "noodzakelijk",
            "onmisbaar",
            "cruciaal",
            "essentieel",
            "belang",
            "belangrijk",
            "aandachtspunt",
            "fors",
            "krap",
            "lastig",
            "urgent",
            "speerpunt",
            "knelpunt",
            "vereist",
            "uitdaging");
  }

  private boolean isState(Segment segment) {
    return text.words().lexicon().verb(segment.lemma) == VerbKind.STATE;
  }

  /** "De opgave vraagt om samenwerking": what is needed; "de gemeente vraagt om ..." is done. */
  private boolean isNeeded(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (!segment.lemma.equals("vragen") || !text.is(segment.finite + 1, "om")) {
      return false;
    }
    for (Found<Actor> actor : draft.actors()) {
      if (actor.from() < segment.finite) {
        return false;
      }
    }
    return true;
  }

  /** "Het akkoord vervalt", "dit document komt ervoor in de plaats": the papers themselves. */
  boolean isAboutPapers(Duties.Draft draft) {
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

  /** "Wij verwachten drie gevallen per jaar": what comes by itself. */
  boolean isForecast(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (segment.content != null
        && segment.lemma.equals("zijn")
        && text.isAny(segment.from, segment.finite, "verwachting")) {
      return isState(segment.content);
    }
    boolean expected =
        segment.isMain()
            && !segment.passive
            && segment.modal.isEmpty()
            && draft.actors().isEmpty()
            && text.isAny(segment.from, segment.to, "verwachting");
    if (expected && (isState(segment) || Norms.isTrend(segment.lemma))) {
      return true;
    }
    return (segment.lemma.equals("verwachten") || segment.lemma.equals("rekenen op"))
        && segment.content == null
        && !segment.passive
        && !text.isAny(segment.from, draft.to(), "te", "van", "wij dat");
  }

  /** "Al jaren werken X en Y samen", "tot op heden geen bijdrage": it is so already. */
  private boolean isOldHabit(Duties.Draft draft, Obligation duty) {
    boolean mayBe = text.mayHave(ALREADY) || text.mayHave(UNTIL) || text.mayHave(OF_OLD);
    if (!mayBe || duty.timing() == Obligation.Timing.FIXED) {
      return false;
    }
    for (int i = draft.from(); i < draft.to() - 1; i++) {
      boolean already =
          text.is(i, "al")
              && text.isAny(i + 1, i + 2, "jaren", "jarenlang", "lange", "geruime", "sinds");
      boolean untilNow =
          text.is(i, "tot")
              && (text.is(i + 2, "heden") || text.is(i + 1, "nu") && text.is(i + 2, "toe"));
      if (already || untilNow || text.is(i, "oudsher")) {
        return true;
      }
    }
    return false;
  }

  /** "bedraagt nu 28%", "heeft een maatschappelijke taak", "is 32% van de inwoners ouder". */
  boolean isSoNow(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    if (isNotYet(segment)
        || isCompetence(segment)
        || isOldHabit(draft, duty)
        || draft.actors().isEmpty() && isPresentPaper(segment)
        || text.is(draft.from(), "sinds") && segment.modal.isEmpty() && !segment.passive) {
      return true;
    }
    if (duty.action().kind() != Action.Kind.STATE && !isHaving(segment)
        || !segment.modal.isEmpty()
        || segment.passive) {
      return false;
    }
    if (isHaving(segment) && text.isAny(segment.finite + 1, segment.to, "wettelijke", "wettelijk")
        || text.isAny(segment.from, segment.to, "sinds", "huidige", "huidig")
        || duty.timing() == Obligation.Timing.NONE
            && text.isAny(segment.from, segment.to, "nu", "momenteel", "thans", "tegenwoordig")) {
      return true;
    }
    return isHaving(segment)
        && segment.content == null
        && !segment.lemma.startsWith("verantwoordelijk")
        && text.isAny(segment.finite + 1, segment.to, SmallWords.STANDINGS)
        && !text.isAny(segment.finite + 1, segment.to, "als", "tot")
        && duty.timing() == Obligation.Timing.NONE;
  }

  private boolean isTask(int at) {
    return text.at(at).text().endsWith("taak") || text.isAny(at, at + 1, "rol", "functie");
  }

  /** "Het huidige convenant voorziet in 25 woningen": what is in force. */
  private boolean isPresentPaper(Segment segment) {
    return text.isAny(segment.from, segment.from + 2, "huidige", "huidig", "bestaande", "vigerende")
        && text.isAny(segment.from, segment.finite, SmallWords.TEXT_PARTS)
        && !segment.passive
        && segment.modal.isEmpty();
  }

  /** "is bevoegd om", "heeft als wettelijke taak te": what the law gives, nobody promises. */
  private boolean isCompetence(Segment segment) {
    boolean able =
        text.at(segment.finite).word().verb().equals("zijn")
            && text.isAny(segment.finite + 1, segment.to, "bevoegd", "gerechtigd");
    boolean task =
        text.isAny(segment.finite, segment.finite + 1, "heeft", "hebben")
            && text.is(segment.finite + 1, "als")
            && (isTask(segment.finite + 2) || isTask(segment.finite + 3));
    boolean byLaw =
        segment.lemma.startsWith("verantwoordelijk")
            && text.isAny(segment.from, segment.to, "wet", "wettelijk", "wettelijke");
    return able || task || byLaw || isGivenByLaw(segment);
  }

  /**
   * "hebben op grond van de Woningwet de taak om", "heeft de bevoegdheid een woning te sluiten";
   * not "stelt op grond van de Huisvestingswet een verordening vast", which somebody does.
   */
  private boolean isGivenByLaw(Segment segment) {
    boolean has =
        text.isAny(segment.finite, segment.finite + 1, "heeft", "hebben")
            || text.isAny(segment.finite, segment.to, "verantwoordelijkheid");
    boolean is = text.isAny(segment.finite, segment.finite + 1, "is", "zijn");
    boolean held =
        is && text.isAny(segment.finite, segment.to, "gehouden", "verplicht", "verantwoordelijk");
    if (!has && !held) {
      return false;
    }
    for (int i = segment.from; i < segment.to; i++) {
      if (has && text.isAny(i, i + 1, "bevoegdheid", "bevoegdheden")
          || i > segment.from + 1
              && Candidates.isLaw(text.at(i).text())
              && isSource(i, segment.from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "op grond van artikel 44 van de Woningwet", "onder de Wmo": behind such words the law gives.
   */
  private boolean isSource(int law, int from) {
    return text.isAny(
        Math.max(from, law - 7),
        law,
        "grond",
        "onder",
        "volgens",
        "krachtens",
        "ingevolge",
        "vanuit",
        "vanwege");
  }

  /** "is nog niet bekend", "heeft nog geen bezit". */
  private boolean isNotYet(Segment segment) {
    boolean has =
        segment.finite >= 0
            && text.isAny(segment.finite, segment.finite + 1, "is", "zijn", "heeft", "hebben");
    if (!has) {
      return false;
    }
    for (int i = segment.finite + 1; i < segment.to - 1; i++) {
      if (text.is(i, "nog") && text.isAny(i + 1, i + 2, "niet", "geen")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHaving(Segment segment) {
    return segment.lemma.equals("hebben") || segment.lemma.endsWith("zijn");
  }

  /** "Corporaties kunnen deze opgave niet alleen aan", "is afhankelijk van het zorgkantoor". */
  boolean isInability(Segment segment) {
    boolean cannot =
        segment.modal.equals("kunnen") && text.isAny(segment.from, segment.to, "niet", "alleen");
    boolean isTo =
        (text.is(segment.finite, "zijn") || text.is(segment.finite, "is"))
            && segment.main > segment.finite
            && text.is(segment.main - 1, "te");
    cannot |=
        isTo
            && !segment.passive
            && !text.isAny(
                segment.from,
                segment.to,
                "voornemens",
                "plan",
                "bereid",
                "verplicht",
                "gehouden",
                "bevoegd",
                "gerechtigd",
                "zins");
    boolean free =
        segment.lemma.equals("blijven") && text.isAny(segment.from, segment.to, "bevoegd", "vrij");
    return cannot
        || free
        || segment.lemma.equals("zijn") && text.isAny(segment.from, segment.to, "afhankelijk");
  }

  /** "De corporaties hebben samen 8.450 woningen": what they own now they need not promise. */
  boolean isPossession(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean owns =
        switch (segment.lemma) {
          case "hebben", "bezitten", "beheren", "exploiteren", "tellen", "beschikken over" -> true;
          default -> false;
        };
    if (!owns || !segment.modal.isEmpty() || segment.perfect) {
      return false;
    }
    if (scan.endStates.isReached(draft, duty)) {
      return false;
    }
    return text.isAny(segment.finite, segment.to, "bezit", "eigendom")
        || segment.lemma.equals("tellen")
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
      if (scan.endStates.bounds(found)) {
        return false;
      }
      Token counted = text.at(found.to() - 1);
      counts |= counted.can(Word.HOME) || counted.in(SmallWords.PERSONS);
    }
    return counts;
  }
}
