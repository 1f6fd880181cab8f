package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The agreement at a glance. Every count is there, also when it is 0, in the order of the
 * constants; see {@link Tallies}.
 */
@Schema(name = "Profiel", description = "De tellingen over alle afspraken samen.")
public record ProfileView(
    @Schema(description = "Hoeveel stukken tekst een afspraak zijn.") int aantalAfspraken,
    @Schema(description = "Hoeveel stukken tekst geen afspraak zijn, zoals koppen en uitleg.")
        int aantalOverig,
    @Schema(description = "Hoeveel afspraken er zijn per soort verplichting.")
        Map<String, Integer> verplichtingen,
    @Schema(description = "Per letter van SMART: hoeveel afspraken elke uitkomst hebben.")
        Letters<Map<String, Integer>> letters,
    @Schema(description = "Hoeveel bevindingen er zijn per ernst.")
        Map<String, Integer> bevindingen,
    @Schema(description = "Hoeveel afspraken er zijn per thema.") List<ThemeView> themas,
    @Schema(description = "Wat elke partij op zich neemt.") List<PartyShareView> aandelen) {

  static ProfileView of(AgreementJudgement agreement) {
    Tallies tallies = Tallies.of(agreement);
    return new ProfileView(
        tallies.commitments(),
        tallies.others(),
        tallies.obligations().counts(),
        tallies.outcomes().map(Tally::counts),
        tallies.severities().counts(),
        agreement.profile().themes().stream().map(ThemeView::of).toList(),
        agreement.profile().parties().stream().map(PartyShareView::of).toList());
  }
}
