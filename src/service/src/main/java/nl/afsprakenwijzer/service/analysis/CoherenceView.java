package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something amiss in the agreement as a whole. */
@Schema(
    name = "Samenhang",
    description = "Iets dat niet klopt tussen de afspraken, of in het geheel.")
public record CoherenceView(
    @Schema(description = "Wat er niet klopt.", examples = "tegenstrijdig") String soort,
    @Schema(
            description =
                "De nummers van de afspraken waar het over gaat; soms is dat geen enkele.")
        List<String> afspraken,
    @Schema(nullable = true, description = "De partij waar het over gaat, als het er een is.")
        String partij,
    @Schema(nullable = true, description = "De doelgroep waar het over gaat, als het er een is.")
        String doelgroep,
    @Schema(description = "Wat u kunt doen.") String boodschap,
    @Schema(description = "Waarom dat beter is.") String waarom,
    @Schema(description = "Waar dit op berust.") String bron,
    @Schema(description = "De woorden in de afspraken waar het over gaat.")
        List<PlaceInClauseView> plaatsen) {

  static CoherenceView of(CoherenceFinding finding) {
    return new CoherenceView(
        DutchNames.of(finding.kind()),
        finding.clauses(),
        finding.party().orElse(null),
        finding.group().orElse(null),
        finding.message(),
        finding.why(),
        finding.source().name() + " (" + finding.source().year() + ")",
        finding.places().stream().map(PlaceInClauseView::of).toList());
  }

  /** Words in one of the clauses. */
  @Schema(name = "PlaatsInAfspraak", description = "Woorden in een van de afspraken.")
  public record PlaceInClauseView(
      @Schema(description = "Het nummer van de afspraak.") String afspraak,
      @Schema(description = "De hoeveelste afspraak van de uitslag het is, vanaf 1.")
          int volgnummer,
      @Schema(description = "Waar de woorden beginnen in de tekst van de afspraak.") int begin,
      @Schema(description = "Waar de woorden ophouden; het eind hoort er niet meer bij.")
          int eind) {

    static PlaceInClauseView of(PlaceInClause place) {
      return new PlaceInClauseView(
          place.label(), place.index() + 1, place.span().begin(), place.span().end());
    }
  }
}
