package nl.afsprakenwijzer.checker.reading;

/** Tells how things are, were or are expected to go: nobody promises anything by that. */
final class Circumstances {
  private static final long ALREADY = Word.bitOf("al");
  private static final long UNTIL = Word.bitOf("tot");
  private static final long OF_OLD = Word.bitOf("oudsher");
  private final Text text;

  Circumstances(Text text) {
    this.text = text;
  }

  /** "In het vorige akkoord hebben wij afgesproken ...": that is over. */
  boolean isFormer(Duties.Draft draft) {
    return text.isAny(
        draft.from(), draft.to(), "vorige", "vorig", "afgelopen", "eerder", "eerdere", "destijds");
  }

  /** "Wij verwachten drie gevallen per jaar": what comes by itself. */
  boolean isForecast(Duties.Draft draft) {
    Segment segment = draft.segment();
    if (segment.content != null
        && segment.lemma.equals("zijn")
        && text.isAny(segment.from, segment.finite, "verwachting")) {
      return text.verbKind(segment.content.lemma) == VerbKind.STATE;
    }
    boolean expected =
        segment.isMain()
            && !segment.passive
            && segment.modal.isEmpty()
            && draft.actors().isEmpty()
            && text.isAny(segment.from, segment.to, "verwachting");
    if (expected
        && (text.verbKind(segment.lemma) == VerbKind.STATE || Norms.isTrend(segment.lemma))) {
      return true;
    }
    boolean estimated =
        segment.passive && (segment.lemma.equals("ramen") || segment.lemma.equals("schatten"));
    if (estimated || isTrendAhead(segment)) {
      return true;
    }
    return (segment.lemma.equals("verwachten") || segment.lemma.equals("rekenen op"))
        && segment.content == null
        && !segment.passive
        && !text.isAny(segment.from, draft.to(), "te", "van", "wij dat");
  }

  /** "We verwachten dat het aantal aanvragen zal oplopen": nobody brings that about. */
  private static boolean isTrendAhead(Segment segment) {
    return segment.lemma.equals("verwachten")
        && segment.content != null
        && Norms.isTrend(segment.content.lemma);
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
              && (text.isAny(
                      i + 1, i + 2, "jaren", "jarenlang", "lange", "langere", "geruime", "sinds")
                  || i < draft.segment().to && text.isAny(i + 2, i + 3, "jaar", "jaren"));
      boolean untilNow =
          text.is(i, "tot")
              && (text.is(i + 2, "heden") || text.is(i + 1, "nu") && text.is(i + 2, "toe"));
      if (already || untilNow || text.is(i, "oudsher")) {
        return true;
      }
    }
    return false;
  }

  /** "Op dit moment wordt ...", "Landelijk wordt ...": how it goes, here or elsewhere. */
  private boolean tellsOfNow(int from) {
    return text.isAny(from, from + 1, "momenteel", "landelijk")
        || text.is(from, "op") && text.is(from + 1, "dit") && text.is(from + 2, "moment");
  }

  /** "bedraagt nu 28%", "heeft een maatschappelijke taak", "is 32% van de inwoners ouder". */
  boolean isSoNow(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    if (isNotYet(segment)
        || isOldHabit(draft, duty)
        || tellsOfNow(draft.from())
        || text.is(draft.from(), "sinds") && segment.modal.isEmpty() && !segment.passive
        || isSaying(segment, duty)
        || goesOnSince(segment, duty)) {
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
            && text.isAny(
                segment.from,
                segment.to,
                "nu",
                "momenteel",
                "thans",
                "inmiddels",
                "tegenwoordig")) {
      return true;
    }
    return isHaving(segment)
        && segment.content == null
        && !segment.lemma.startsWith("verantwoordelijk")
        && text.isAny(segment.finite + 1, segment.to, SmallWords.STANDINGS)
        && !text.isAny(segment.finite + 1, segment.to, "als", "tot")
        && duty.timing() == Obligation.Timing.NONE;
  }

  /** "Goed wonen begint bij luisteren", "het dorp verdient een plek": how one sees things. */
  private boolean isSaying(Segment segment, Obligation duty) {
    boolean begins =
        segment.lemma.equals("beginnen")
            && text.is(segment.finite + 1, "bij")
            && duty.timing() == Obligation.Timing.NONE;
    boolean thanks =
        switch (segment.lemma) {
          case "danken", "bedanken", "te danken hebben" -> true;
          default -> false;
        };
    boolean deserves =
        segment.lemma.endsWith("verdienen") && !text.isAny(segment.from, segment.to, "aanbeveling");
    boolean lies =
        segment.lemma.equals("liggen")
            && text.isAny(segment.from, segment.finite, "verantwoordelijkheid")
            && text.isAny(segment.finite + 1, segment.to, "bij");
    boolean sees =
        segment.lemma.endsWith("zijn") && text.isAny(segment.finite, segment.to, "bewust");
    return begins || thanks || deserves || lies || sees;
  }

  /** "werkt sinds 2019 met wijkteams", but not "verlengt de sinds 2019 lopende regeling". */
  private boolean goesOnSince(Segment segment, Obligation duty) {
    if (!segment.isMain()
        || segment.passive
        || !segment.modal.isEmpty()
        || duty.timing() == Obligation.Timing.FIXED) {
      return false;
    }
    for (int i = segment.finite + 1; i < segment.to; i++) {
      if (text.is(i, "sinds")) {
        return !text.at(i - 1).can(Word.DETERMINER);
      }
    }
    return false;
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
            && !text.isAny(segment.from, segment.finite, SmallWords.INTENTIONS)
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
}
