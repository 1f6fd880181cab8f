package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Tells text that promises nothing: definitions, tables, what is so already, what the text says of
 * itself.
 */
final class Background {
  private static final int GOAL_WORDS = 4;
  private final Scan scan;
  private final Text text;

  Background(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** A definition or recital at the start tells what the whole clause is. */
  boolean isNoAgreement(List<Duties.Draft> drafts) {
    if (drafts.isEmpty()) {
      return true;
    }
    Duties.Draft first = drafts.get(0);
    return isTable()
        || scan.hasKind(TextKind.DEFINITION, first.from(), first.to())
        || scan.hasKind(TextKind.BOILERPLATE, first.from(), first.to())
        || isSummedUp(drafts)
        || scan.hasKind(TextKind.RECITAL, first.from(), first.to())
        || text.is(first.from(), "volgens")
        || (first.actors().isEmpty() || text.is(first.from() + 2, "beschrijft"))
            && text.isAny(
                first.from(),
                first.from() + 1,
                "hoofdstuk",
                "bijlage",
                "artikel",
                "paragraaf",
                "tabel",
                "definitie",
                "definities",
                "begripsbepaling",
                "inleiding",
                "leeswijzer",
                "voorwoord",
                "inhoudsopgave",
                "toelichting");
  }

  /** "Lage lasten en sterke buurten: dat zijn de speerpunten": what stands before is only named. */
  private boolean isSummedUp(List<Duties.Draft> drafts) {
    Duties.Draft last = drafts.get(drafts.size() - 1);
    int from = last.segment().from;
    return drafts.size() > 1
        && text.is(from, "dat")
        && text.at(from - 1).isMark(':')
        && last.segment().lemma.equals("zijn")
        && scan.hasKind(TextKind.VALIDITY, from, last.to());
  }

  /** A head row of a table, or a table of contents: bars without a number, dots before pages. */
  private boolean isTable() {
    if (!text.hasBars() && !text.hasGaps()) {
      return false;
    }
    int bars = 0;
    int pages = 0;
    for (int i = 0; i < text.size(); i++) {
      bars += text.at(i).isMark('|') ? 1 : 0;
      pages += text.at(i).isMark('.') && isLeader(i) && text.at(i + 1).isNumber() ? 1 : 0;
    }
    return pages >= 2 || bars >= 3 && !text.hasNumbers() && !hasHelper();
  }

  /** The dots before the number of a page. */
  private boolean isLeader(int at) {
    return text.at(at).text().startsWith("..");
  }

  /** "Start" at the head of a column is no verb. */
  private boolean hasHelper() {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).in(SmallWords.HELPERS) && !text.at(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** "Ambitie 2030: iedereen woont prettig": a goal is announced. */
  boolean isGoal(Duties.Draft draft) {
    int from = draft.from();
    boolean word =
        text.isAny(
            from,
            from + 2,
            "ambitie",
            "doel",
            "doelstelling",
            "missie",
            "visie",
            "droom",
            "streven");
    for (int i = from; word && i < from + GOAL_WORDS; i++) {
      if (text.at(i).isMark(':')) {
        return true;
      }
    }
    return false;
  }

  /** "dat de vraag groeit;": a consideration, cut loose from its "overwegende". */
  boolean isRecital(Duties.Draft draft) {
    return text.is(draft.from(), "dat") && scan.segmentAt(draft.from()).subordinate;
  }

  /**
   * "In deze jaarschijf benoemen we ...", "in dit document staat ...": the text tells of itself.
   */
  boolean describesItself(Duties.Draft draft) {
    int from = draft.from();
    boolean part =
        text.at(from + 2).in(SmallWords.TEXT_PARTS) || text.at(from + 3).in(SmallWords.TEXT_PARTS);
    boolean here =
        text.is(from, "in") && (text.is(from + 1, "dit") || text.is(from + 1, "deze")) && part
            || text.is(from, "hieronder");
    if (draft.segment().lemma.equals("verwijzen")) {
      return refersToPart(draft);
    }
    return here
        && switch (draft.segment().lemma) {
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
              "noemen" ->
              true;
          default -> false;
        };
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

  /** "Voor vragen kunt u terecht bij ...": the reader is spoken to. */
  boolean addressesReader(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      if (text.is(i, "u") && (text.at(i - 1).can(Word.FINITE_SINGULAR) || text.is(i - 1, "kunt"))) {
        return draft.actors().isEmpty() || draft.actors().get(0).from() > i;
      }
    }
    return false;
  }

  /** Words with a page number behind them, several in a row. */
  boolean isTableOfContents(Duties.Draft draft) {
    int pages = draft.segment().hasVerb() ? -1 : 0;
    for (int i = draft.from() + 1; text.hasNumbers() && i < draft.to(); i++) {
      Token next = text.at(i + 1);
      boolean page =
          text.at(i).isNumber()
              && text.at(i - 1).shape() != Token.Shape.NUMBER
              && !text.at(i - 1).isMark('(');
      boolean ends =
          i + 1 == draft.to()
              || next.capital()
              || next.isNumber()
              || next.isMark('/')
              || next.isMark('|');
      pages += page && ends ? 1 : 0;
    }
    return pages >= 2;
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
    if (about || isNeeded(draft) || text.at(draft.to() - 1).isMark('?')) {
      return true;
    }
    boolean much =
        text.is(segment.from, "te")
            && text.isAny(segment.from + 1, segment.from + 2, "veel", "weinig", "vaak");
    if (much && draft.actors().isEmpty()) {
      return true;
    }
    return false;
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
    boolean replaces =
        switch (segment.lemma) {
          case "vervallen", "in de plaats komen", "vervangen" -> true;
          default -> false;
        };
    return replaces
        && draft.actors().isEmpty()
        && text.isAny(segment.from, segment.finite, SmallWords.TEXT_PARTS);
  }

  /** "Wij verwachten drie gevallen per jaar": what comes by itself. */
  boolean isForecast(Duties.Draft draft) {
    Segment segment = draft.segment();
    return segment.lemma.equals("verwachten")
        && segment.content == null
        && !segment.passive
        && !text.isAny(segment.from, draft.to(), "te", "van", "wij dat");
  }

  /** "bedraagt nu 28%", "heeft een maatschappelijke taak", "is 32% van de inwoners ouder". */
  boolean isSoNow(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    if (isNotYet(segment)) {
      return true;
    }
    if (duty.action().kind() != Action.Kind.STATE && !isHaving(segment)
        || !segment.modal.isEmpty()
        || segment.passive) {
      return false;
    }
    if (text.isAny(segment.from, segment.to, "sinds", "huidige", "huidig")
        || duty.timing() == Obligation.Timing.NONE
            && text.isAny(segment.from, segment.to, "nu", "momenteel", "thans", "tegenwoordig")) {
      return true;
    }
    return isHaving(segment)
        && segment.content == null
        && text.isAny(segment.finite + 1, segment.to, SmallWords.STANDINGS)
        && !text.isAny(segment.finite + 1, segment.to, "als", "tot")
        && duty.timing() == Obligation.Timing.NONE;
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
    boolean cannot = segment.modal.equals("kunnen") && text.isAny(segment.from, segment.to, "niet");
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
    return cannot
        || segment.lemma.equals("zijn") && text.isAny(segment.from, segment.to, "afhankelijk");
  }

  /** "De corporaties hebben samen 8.450 woningen": what they own now they need not promise. */
  boolean isPossession(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean owns =
        switch (segment.lemma) {
          case "hebben", "bezitten", "beheren", "exploiteren", "tellen" -> true;
          default -> false;
        };
    if (!owns || !segment.modal.isEmpty() || segment.perfect) {
      return false;
    }
    return text.isAny(segment.finite, segment.to, "bezit", "eigendom")
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
      Quantity.Comparator comparator = found.fact().comparator();
      boolean bounds =
          comparator == Quantity.Comparator.AT_MOST
              || comparator == Quantity.Comparator.AT_LEAST
                  && !text.isAny(found.from(), found.to(), "ruim", "meer");
      if (bounds) {
        return false;
      }
      Token counted = text.at(found.to() - 1);
      counts |= counted.can(Word.HOME) || counted.in(SmallWords.PERSONS);
    }
    return counts;
  }
}
