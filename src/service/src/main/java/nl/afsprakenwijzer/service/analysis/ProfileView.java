package nl.afsprakenwijzer.service.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
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
    Tally<ObligationKind> obligations = new Tally<>(ObligationKind.values(), DutchNames::of);
    Letters<Tally<Outcome>> outcomes =
        Letters.each(letter -> new Tally<>(Outcome.values(), DutchNames::of));
    Tally<Severity> severities = new Tally<>(Severity.values(), DutchNames::of);
    int commitments = 0;
    for (ClauseJudgement clause : agreement.clauses()) {
      clause.findings().forEach(finding -> severities.add(finding.severity()));
      if (clause.kind() == ClauseKind.COMMITMENT) {
        commitments++;
        clause.obligation().ifPresent(obligations::add);
        count(clause.profile(), outcomes);
      }
    }
    return new ProfileView(
        commitments,
        agreement.clauses().size() - commitments,
        obligations.counts(),
        outcomes.map(Tally::counts),
        severities.counts(),
        agreement.profile().themes().stream().map(ThemeView::of).toList(),
        agreement.profile().parties().stream().map(PartyShareView::of).toList());
  }

  private static void count(SmartProfile profile, Letters<Tally<Outcome>> outcomes) {
    outcomes.specifiek().add(profile.specific().outcome());
    outcomes.meetbaar().add(profile.measurable().outcome());
    outcomes.acceptabel().add(profile.acceptable().outcome());
    outcomes.realistisch().add(profile.realistic().outcome());
    outcomes.tijdgebonden().add(profile.timeBound().outcome());
  }

  /** How often each constant was seen. */
  private static final class Tally<E extends Enum<E>> {
    private final E[] constants;
    private final Function<E, String> name;
    private final int[] seen;

    Tally(E[] constants, Function<E, String> name) {
      this.constants = constants;
      this.name = name;
      this.seen = new int[constants.length];
    }

    void add(E constant) {
      seen[constant.ordinal()]++;
    }

    Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (E constant : constants) {
        counts.put(name.apply(constant), seen[constant.ordinal()]);
      }
      return counts;
    }
  }
}
