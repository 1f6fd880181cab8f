package nl.afsprakenwijzer.checker.reading;

/** What a verb says about doing. */
enum VerbKind {
  CONCRETE,
  JOINT,
  RESEARCH,
  VAGUE,
  CARRIER,
  STATE,
  MODAL,
  AUXILIARY;

  static VerbKind of(String word) {
    return switch (word) {
      case "concreet" -> CONCRETE;
      case "gezamenlijk" -> JOINT;
      case "onderzoek" -> RESEARCH;
      case "vaag" -> VAGUE;
      case "drager" -> CARRIER;
      case "toestand" -> STATE;
      case "modaal" -> MODAL;
      case "hulp" -> AUXILIARY;
      default -> throw new IllegalStateException("verbs.csv: unknown soort " + word);
    };
  }
}
