package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people see of a check; JSON and HTML are two renderings of it. The components of this record
 * and of the other views carry the Dutch names of the API: here English meets Dutch.
 */
@Schema(name = "Toets", description = "De uitslag van een toets.")
public record AnalysisView(
    @Schema(description = "De versie van de regels en woordenlijsten.", examples = "2026.1")
        String catalogusversie,
    @Schema(description = "De titel van het document; leeg als er geen titel is.") String titel,
    @Schema(description = "De partijen die in het document of de context staan.")
        List<PartyView> partijen,
    @Schema(nullable = true, description = "De looptijd, als die bekend is.") TermView looptijd,
    @Schema(description = "De begrippen die het document of de context uitlegt.")
        List<DefinitionView> begrippen,
    @Schema(description = "De samenvatting over alle afspraken.") ProfileView profiel,
    @Schema(description = "Elke afspraak met haar uitslag, in de volgorde van de tekst.")
        List<ClauseView> afspraken,
    @Schema(description = "Wat er niet klopt tussen de afspraken, of in het geheel.")
        List<CoherenceView> samenhang,
    @Schema(
            nullable = true,
            description =
                "Wat er niet in het antwoord staat omdat het te groot werd; null als alles er"
                    + " staat.")
        String ingekort) {

  static AnalysisView of(Judged judged) {
    AgreementContext context = judged.context();
    AnswerRoom room = new AnswerRoom();
    List<ClauseView> clauses =
        judged.agreement().clauses().stream().map(clause -> ClauseView.of(clause, room)).toList();
    return new AnalysisView(
        judged.version(),
        judged.title(),
        context.parties().stream().map(PartyView::of).toList(),
        context.term().map(TermView::of).orElse(null),
        context.definitions().stream().map(DefinitionView::of).toList(),
        ProfileView.of(judged.agreement()),
        clauses,
        judged.agreement().coherence().stream().map(CoherenceView::of).toList(),
        room.lacks().orElse(null));
  }
}
