package nl.afsprakenwijzer.checker.reading;

/**
 * Tells whether what is wanted or aimed at is promised: "de ambitie is om 500 woningen toe te
 * voegen".
 */
final class Intentions {
  private final Text text;

  Intentions(Text text) {
    this.text = text;
  }

  /**
   * "Het is wenselijk dat ouderen zich thuis voelen", "streven is een voorraad die meegroeit":
   * nobody does it, but somebody wants it.
   */
  boolean isWish(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean striving =
        text.is(segment.from, "streven")
            || text.is(segment.from + 1, "streven")
            || text.is(text.lastWord(segment.from, segment.to), "streven");
    if (striving && segment.lemma.equals("zijn")) {
      return duty.measure() != Obligation.Measure.NOTHING;
    }
    return duty.binding() == Obligation.Binding.WISH
        && text.is(segment.from, "het")
        && segment.finite == segment.from + 1
        && text.at(segment.to).in(SmallWords.SUBORDINATORS);
  }

  /** "Het streven is vraag en aanbod in balans te brengen": with what will be done for it. */
  boolean isAim(Segment segment, Obligation duty) {
    boolean doing =
        segment.main > segment.finite
            && text.is(segment.main - 1, "te")
            && duty.action().kind() != Action.Kind.STATE;
    for (int i = segment.from; doing && i < segment.finite; i++) {
      if (text.at(i).in(SmallWords.INTENTIONS) || text.is(i, "bedoeling")) {
        return text.is(segment.finite, "is")
            && !text.isAny(i + 1, segment.finite, SmallWords.TEXT_PARTS)
            && !text.isAny(i + 1, segment.finite, "afspraken");
      }
    }
    return false;
  }

  /** "De ambitie is om 500 woningen toe te voegen", "afgesproken is dat ...": something is done. */
  boolean promises(Duties.Draft draft, Obligation duty) {
    boolean hedged = Few.any(duty.hedges(), Hedge::strives);
    Segment segment = draft.segment();
    boolean agreed =
        (segment.lemma.equals("betekenen") || segment.lemma.equals("inhouden"))
                && text.isAny(segment.from, segment.to, "dit", "dat", "wat", "afspraak", "we")
            || segment.lemma.equals("gelden")
            || segment.lemma.equals("zijn")
                && text.isAny(segment.from, segment.from + 2, "uitgangspunt");
    boolean doing =
        duty.measure() == Obligation.Measure.COUNTED
            || duty.concrete()
                && (duty.action().kind() != Action.Kind.CARRIER
                    || duty.timing() == Obligation.Timing.FIXED);
    boolean is = segment.lemma.equals("zijn") || !duty.action().lemma().equals(segment.lemma);
    return (hedged && is || agreed) && doing;
  }

  /** "De corporatie vindt dat de gemeente meer zou moeten bieden": asked of somebody else. */
  private boolean isAsked(Segment segment) {
    return segment.lemma.equals("vinden")
        && segment.content != null
        && segment.content.modal.equals("zouden");
  }

  /** "Partijen onderkennen dat het zo snel mogelijk moet": who sees that, does nothing yet. */
  boolean isInsight(Segment segment, Obligation duty) {
    boolean that =
        text.is(segment.to, "dat")
            || segment.content != null && text.is(segment.content.from, "dat");
    return that
        && !isAsked(segment)
        && duty.measure() != Obligation.Measure.COUNTED
        && switch (segment.lemma) {
          case "vinden",
              "aangeven",
              "signaleren",
              "merken",
              "opmerken",
              "erkennen",
              "onderkennen",
              "beseffen",
              "constateren",
              "benadrukken",
              "onderstrepen" ->
              true;
          default -> false;
        };
  }
}
