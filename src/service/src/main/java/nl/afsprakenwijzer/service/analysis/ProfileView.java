package nl.afsprakenwijzer.service.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The agreement at a glance. Every count is there, also when it is 0, in the order of the
 * constants. Headings and background do not count in {@code letters}.
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
    List<ClauseJudgement> clauses = agreement.clauses();
    List<ClauseJudgement> commitments =
        clauses.stream().filter(clause -> clause.kind() == ClauseKind.COMMITMENT).toList();
    return new ProfileView(
        commitments.size(),
        clauses.size() - commitments.size(),
        count(
            ObligationKind.values(),
            DutchNames::of,
            commitments.stream().flatMap(clause -> clause.obligation().stream())),
        Letters.each(
            letter ->
                count(
                    Outcome.values(),
                    DutchNames::of,
                    commitments.stream().map(clause -> letter.apply(clause.profile()).outcome()))),
        count(
            Severity.values(),
            DutchNames::of,
            clauses.stream().flatMap(clause -> clause.findings().stream()).map(Finding::severity)),
        agreement.profile().themes().stream().map(ThemeView::of).toList(),
        agreement.profile().parties().stream().map(PartyShareView::of).toList());
  }

  private static <E> Map<String, Integer> count(
      E[] constants, Function<E, String> name, Stream<E> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (E constant : constants) {
      counts.put(name.apply(constant), 0);
    }
    found.forEach(constant -> counts.merge(name.apply(constant), 1, Integer::sum));
    return counts;
  }
}
