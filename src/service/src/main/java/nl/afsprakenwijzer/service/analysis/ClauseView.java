package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One clause with its judgement, shaped like a line of the command line's output and richer. */
@Schema(name = "AfspraakUitslag", description = "Eén afspraak met haar uitslag.")
public record ClauseView(
    @Schema(description = "Het kenmerk uit het verzoek of, zonder kenmerk, het volgnummer.")
        String id,
    @Schema(description = "Het nummer zoals het in het document staat; leeg als het er niet is.")
        String nummer,
    @Schema(description = "De koppen erboven, de buitenste eerst.") List<String> kop,
    @Schema(description = "De tekst zoals die binnenkwam. Alle plaatsen wijzen in deze tekst.")
        String tekst,
    @Schema(description = "Of de tekst een afspraak is, of iets anders.") String soort,
    @Schema(
            nullable = true,
            description = "De soort verplichting; null als de tekst geen afspraak is.")
        String verplichting,
    @Schema(description = "De uitkomst per letter.") Letters<String> profiel,
    @Schema(description = "De uitleg per letter.") Letters<ReasonView> toelichting,
    @Schema(description = "Wat de afspraak noemt: wie, hoeveel, wanneer, voor wie en waar.")
        List<MentionView> vermeldingen,
    @Schema(description = "Wat beter kan, in de volgorde van de tekst.")
        List<FindingView> bevindingen,
    @Schema(
            nullable = true,
            description = "De hele tekst met alle voorstellen erin; null als er geen voorstel is.")
        RewriteView voorstel) {

  /** The judgement of a clause as clients see it. */
  public static ClauseView of(ClauseJudgement judgement) {
    return of(judgement, new AnswerRoom());
  }

  static ClauseView of(ClauseJudgement judgement, AnswerRoom room) {
    Clause clause = judgement.clause();
    return new ClauseView(
        clause.id(),
        clause.number(),
        clause.headings(),
        clause.text(),
        DutchNames.of(judgement.kind()),
        judgement.obligation().map(DutchNames::of).orElse(null),
        Letters.each(letter -> DutchNames.of(letter.apply(judgement.profile()).outcome())),
        Letters.each(letter -> ReasonView.of(letter.apply(judgement.profile()))),
        judgement.mentions().stream().map(MentionView::of).toList(),
        judgement.findings().stream()
            .filter(finding -> room.takes())
            .map(finding -> FindingView.of(finding, room))
            .toList(),
        judgement.rewrite().map(RewriteView::of).orElse(null));
  }
}
