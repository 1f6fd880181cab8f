package nl.afsprakenwijzer.checker.reading;

/** What sort of text a fixed expression announces. */
enum TextKind {
  /** "wordt verstaan", "hierna te noemen". */
  DEFINITION,
  /** "overwegende dat". */
  RECITAL,
  /** "Doel:", "Ambitie:": a goal without doing. */
  GOAL,
  /** Names, dates and signatures. */
  SIGNATURE,
  /** What is in force or where something is written down. */
  VALIDITY,
  /** Whoever leads an action: "Trekker:". */
  LEAD,
  /**
   * Something that will happen: a subject without will can still be a commitment ("er komen 20
   * woningen").
   */
  HAPPENING,
  /** What every contract holds: term, change, disputes, unforeseen circumstances. */
  BOILERPLATE,
  /** A document that speaks: "de bijlage beschrijft". */
  DOCUMENT;

  static TextKind of(String word) {
    return switch (word) {
      case "definitie" -> DEFINITION;
      case "overweging" -> RECITAL;
      case "doel" -> GOAL;
      case "ondertekening" -> SIGNATURE;
      case "geldigheid" -> VALIDITY;
      case "trekker" -> LEAD;
      case "gebeuren" -> HAPPENING;
      case "standaardbepaling" -> BOILERPLATE;
      case "document" -> DOCUMENT;
      default -> throw new IllegalStateException("kinds.csv: unknown soort " + word);
    };
  }
}
