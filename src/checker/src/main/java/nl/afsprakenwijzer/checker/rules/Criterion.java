package nl.afsprakenwijzer.checker.rules;

/** What a rule is about: one of the five letters of SMART, or how well the text reads. */
public enum Criterion {
  SPECIFIC("Staat er wie wat doet, voor wie en waar?"),
  MEASURABLE("Kan een buitenstaander later zien of het is gelukt?"),
  ACCEPTABLE("Is het echt afgesproken, door iemand die het kan beloven?"),
  REALISTIC("Kan het, met het geld en de mensen die er zijn?"),
  TIME_BOUND("Is duidelijk wanneer het klaar is, of hoe vaak het gebeurt?"),
  READABLE("Is de tekst makkelijk te lezen?");

  private final String question;

  Criterion(String question) {
    this.question = question;
  }

  /** What it asks of a clause, in plain Dutch. */
  public String question() {
    return question;
  }
}
