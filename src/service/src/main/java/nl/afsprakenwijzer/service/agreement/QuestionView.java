package nl.afsprakenwijzer.service.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the three questions that come first, with its answer. */
@Schema(name = "VraagVooraf", description = "Een van de drie vragen vooraf.")
record QuestionView(
    @Schema(
            description = "Welke vraag het is.",
            enumeration = {"tafel", "visie", "vraag"})
        String vraag,
    @Schema(description = "De vraag in gewone taal.") String omschrijving,
    @Schema(nullable = true, description = "Het antwoord; null zolang dat er niet is.")
        String antwoord,
    @Schema(nullable = true, description = "Welke organisatie het antwoord gaf.") UUID organisatie,
    @Schema(nullable = true, description = "Wie het antwoord gaf.") UUID gebruiker,
    @Schema(nullable = true, description = "Wanneer het antwoord gegeven is.") LocalDate datum) {

  static List<QuestionView> all(Frame frame) {
    return Arrays.stream(EntryQuestion.values()).map(question -> of(question, frame)).toList();
  }

  private static QuestionView of(EntryQuestion question, Frame frame) {
    return frame.answers().stream()
        .filter(answer -> answer.question() == question)
        .findFirst()
        .map(
            answer ->
                new QuestionView(
                    question.dutch(),
                    question.words(),
                    answer.answer(),
                    answer.organisationId(),
                    answer.personId(),
                    answer.on()))
        .orElse(new QuestionView(question.dutch(), question.words(), null, null, null, null));
  }
}
