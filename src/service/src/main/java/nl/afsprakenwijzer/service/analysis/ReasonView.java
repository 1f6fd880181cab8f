package nl.afsprakenwijzer.service.analysis;

import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a letter has its outcome, with the words in the clause it rests on when there are any. */
@Schema(name = "Toelichting", description = "Waarom een letter deze uitkomst heeft.")
public record ReasonView(
    @Schema(description = "De uitleg in gewone taal.") String reden,
    @Schema(
            nullable = true,
            description = "Waar de woorden beginnen waar de uitkomst op rust; null zonder plaats.")
        Integer begin,
    @Schema(nullable = true, description = "Waar die woorden eindigen; null zonder plaats.")
        Integer eind,
    @Schema(
            nullable = true,
            description = "Wat u moet uitzoeken om dit te beoordelen; null als er geen vraag is.")
        String vraag) {

  static ReasonView of(Verdict verdict) {
    return new ReasonView(
        verdict.reason(),
        verdict.place().map(Span::begin).orElse(null),
        verdict.place().map(Span::end).orElse(null),
        verdict.question().orElse(null));
  }
}
