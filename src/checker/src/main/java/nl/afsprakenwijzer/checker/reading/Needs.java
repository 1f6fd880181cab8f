package nl.afsprakenwijzer.checker.reading;

/** Tells what goes wrong, is needed or wanted: "te veel mensen wachten te lang". */
final class Needs {
  private static final long EVER = Word.bitOf("steeds");
  private final Text text;

  Needs(Text text) {
    this.text = text;
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
        || text.at(draft.to() - 1).isMark('?') && !text.at(segment.to).isMark(':')) {
      return true;
    }
    if (!draft.actors().isEmpty()) {
      return false;
    }
    boolean much =
        text.is(segment.from, "te")
            && text.isAny(segment.from + 1, segment.from + 2, "veel", "weinig", "vaak");
    boolean may = segment.modal.isEmpty() && !segment.passive;
    return much
        || isNeedful(segment)
        || may && text.verbKind(segment.lemma) == VerbKind.STATE && isTooMuch(segment);
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
            && (text.is(segment.finite + 1, "over")
                || text.is(segment.finite + 1, "ook") && text.is(segment.finite + 2, "over"));
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
}
