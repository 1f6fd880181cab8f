package nl.afsprakenwijzer.checker.reading;

/** Tells what parties own or count now, which they need not promise. */
final class Possession {
  private final Scan scan;
  private final Text text;

  Possession(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "De corporaties hebben samen 8.450 woningen": what they own now they need not promise. */
  boolean isPossession(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    if (isOwner(segment)) {
      return duty.timing() == Obligation.Timing.NONE;
    }
    boolean owns =
        switch (segment.lemma) {
          case "hebben", "bezitten", "beheren", "exploiteren", "tellen", "beschikken over" -> true;
          default -> false;
        };
    owns &= !text.isAny(segment.finite, segment.finite + 1, "laat", "laten");
    if (!owns || !segment.modal.isEmpty() || segment.perfect || segment.content != null) {
      return false;
    }
    if (scan.endStates.isReached(draft, duty)) {
      return false;
    }
    return text.isAny(segment.finite, segment.to, "bezit", "eigendom", "dienst")
        || segment.lemma.equals("tellen")
        || duty.timing() == Obligation.Timing.NONE && countsWhatIsThere(draft);
  }

  /** "is eigenaar van drie verpleeghuizen", "zijn lid van het verband". */
  private boolean isOwner(Segment segment) {
    return segment.lemma.equals("lid zijn")
        || segment.lemma.equals("zijn")
            && segment.modal.isEmpty()
            && text.isAny(segment.finite + 1, segment.finite + 3, "eigenaar", "lid", "aangesloten");
  }

  /** "ruim 8.000 woningen", "43.000 inwoners"; not "minimaal 40 woningen", which bounds. */
  private boolean countsWhatIsThere(Duties.Draft draft) {
    boolean counts = false;
    for (Found<Quantity> found : Found.begun(scan.quantities, draft.from(), draft.to())) {
      if (scan.endStates.bounds(found)) {
        return false;
      }
      Token counted = text.at(found.to() - 1);
      counts |= counted.can(Word.HOME) || counted.in(SmallWords.PERSONS);
    }
    return counts;
  }
}
