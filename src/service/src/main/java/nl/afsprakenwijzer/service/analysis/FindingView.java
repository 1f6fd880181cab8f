package nl.afsprakenwijzer.service.analysis;

import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a clause that can be better. */
@Schema(name = "Bevinding", description = "Iets in de tekst dat beter kan.")
public record FindingView(
    @Schema(description = "Het kenmerk van de regel.", examples = "T1") String regel,
    @Schema(description = "Waar de regel over gaat.") String criterium,
    @Schema(description = "Hoe erg het is.") String ernst,
    @Schema(description = "Waar de plaats begint, geteld in UTF-16 vanaf 0.") int begin,
    @Schema(description = "Waar de plaats eindigt; dit teken hoort er niet meer bij.") int eind,
    @Schema(nullable = true, description = "Wat er ontbreekt; null als er niets ontbreekt.")
        String ontbreekt,
    @Schema(description = "Wat u kunt doen.") String boodschap,
    @Schema(description = "Waarom dat helpt.") String waarom,
    @Schema(
            nullable = true,
            description =
                "De tekst met alleen deze verbetering erin, met open plekken; null als er geen"
                    + " voorstel is of als de tekst langer is dan 2.000 tekens.")
        RewriteView voorstel) {

  static FindingView of(Finding finding, AnswerRoom room) {
    return new FindingView(
        finding.rule(),
        DutchNames.of(finding.criterion()),
        DutchNames.of(finding.severity()),
        finding.span().begin(),
        finding.span().end(),
        finding.missing().map(DutchNames::of).orElse(null),
        finding.message(),
        finding.why(),
        room.rewrite(finding).map(RewriteView::of).orElse(null));
  }
}
