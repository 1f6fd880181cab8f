package nl.afsprakenwijzer.service.analysis;

import java.util.Map;

/**
 * A place in the text of a clause that the page shows: what the words name, or what can be better.
 *
 * @param kind the type of a mention or the severity of a finding, as the API calls it
 * @param finding the number of the finding in its clause; 0 for a mention
 */
record Mark(int begin, int end, String kind, int finding) implements Place {
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "actor", "wie",
          "hoeveelheid", "hoeveel",
          "tijd", "wanneer",
          "doelgroep", "voor wie",
          "locatie", "waar",
          "voorbehoud", "voorbehoud");

  static Mark of(MentionView mention) {
    return new Mark(mention.begin(), mention.eind(), mention.type(), 0);
  }

  static Mark of(FindingView finding, int number) {
    return new Mark(finding.begin(), finding.eind(), finding.ernst(), number);
  }

  boolean isFinding() {
    return finding > 0;
  }

  /** The question that the words answer. */
  public String question() {
    return QUESTIONS.get(kind);
  }
}
