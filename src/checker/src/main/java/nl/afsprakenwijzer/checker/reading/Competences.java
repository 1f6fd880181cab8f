package nl.afsprakenwijzer.checker.reading;

/** Tells what a law has somebody do or lets him do: "is bevoegd om"; nobody promises that. */
final class Competences {
  private final Text text;

  Competences(Text text) {
    this.text = text;
  }

  /**
   * "is bevoegd om", "heeft als wettelijke taak te": what the law gives, nobody promises; a task to
   * be done by a date is promised.
   */
  boolean gives(Segment segment, Obligation duty) {
    boolean able =
        text.at(segment.finite).word().verb().equals("zijn")
            && text.isAny(segment.finite + 1, segment.to, "bevoegd", "gerechtigd");
    boolean task =
        duty.timing() != Obligation.Timing.FIXED
            && text.isAny(segment.finite, segment.finite + 1, "heeft", "hebben")
            && text.is(segment.finite + 1, "als")
            && (isTask(segment.finite + 2) || isTask(segment.finite + 3));
    boolean byLaw =
        segment.lemma.startsWith("verantwoordelijk")
            && text.isAny(segment.from, segment.to, "wet", "wettelijk", "wettelijke");
    return able || task || byLaw || isGivenByLaw(segment) || isLawSpeaking(segment);
  }

  /** "De Woningwet verplicht gemeenten", "Artikel 3 geeft de burgemeester de bevoegdheid". */
  private boolean isLawSpeaking(Segment segment) {
    int noun = text.at(segment.from).in(SmallWords.ARTICLES) ? segment.from + 1 : segment.from;
    boolean law =
        Papers.isStatute(text.at(noun).text()) || text.isAny(noun, noun + 1, "wet", "artikel");
    return law
        && !segment.passive
        && switch (segment.lemma) {
          case "verplichten", "begrenzen", "geven", "toekennen", "bepalen", "voorschrijven" -> true;
          default -> false;
        };
  }

  private boolean isTask(int at) {
    return text.at(at).text().endsWith("taak") || text.isAny(at, at + 1, "rol", "functie");
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
          || i > segment.from + 1 && Papers.isLaw(text.at(i).text()) && isSource(i, segment.from)) {
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
}
