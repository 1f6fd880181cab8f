package nl.afsprakenwijzer.checker.coherence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Source;

/** How the questions to an agreement write down what they find. */
final class Findings {
  private Findings() {}

  static CoherenceFinding of(
      CoherenceKind kind, List<PlaceInClause> places, String message, String why, Source source) {
    return new CoherenceFinding(
        kind, places, Optional.empty(), Optional.empty(), message, why, source);
  }

  static CoherenceFinding ofParty(
      CoherenceKind kind,
      List<PlaceInClause> places,
      String party,
      String message,
      String why,
      Source source) {
    return new CoherenceFinding(
        kind, places, Optional.of(party), Optional.empty(), message, why, source);
  }

  static CoherenceFinding ofGroup(
      CoherenceKind kind,
      List<PlaceInClause> places,
      String group,
      String message,
      String why,
      Source source) {
    return new CoherenceFinding(
        kind, places, Optional.empty(), Optional.of(group), message, why, source);
  }

  static PlaceInClause place(Part part, Span span) {
    return new PlaceInClause(part.index(), part.reading().clause(), span);
  }

  static PlaceInClause place(Part part) {
    return place(part, new Span(0, Math.max(1, part.text().length())));
  }

  /** The labels of parts, for a message: "3.1, 3.2 en 3.4". */
  static String labels(List<Part> parts) {
    return parts.stream().map(Part::label).distinct().collect(Collectors.joining(", "));
  }
}
