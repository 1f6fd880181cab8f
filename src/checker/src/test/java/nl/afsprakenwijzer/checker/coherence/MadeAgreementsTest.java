package nl.afsprakenwijzer.checker.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.coherence.MadeAgreement.Fault;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import org.junit.jupiter.api.Test;

/**
 * Thirty agreements drawn at random, with faults drawn at random: how many of the faults are found,
 * and how many of the findings are faults.
 */
class MadeAgreementsTest {
  private static final int AGREEMENTS = 30;
  private static final double BAR = .85;
  private static final Map<CoherenceKind, String> KINDS =
      Map.of(
          CoherenceKind.DUPLICATE, "dubbel",
          CoherenceKind.CONTRADICTION, "tegenstrijdig",
          CoherenceKind.WRONG_SUM, "telt-niet-op",
          CoherenceKind.OUTSIDE_TERM, "buiten-looptijd",
          CoherenceKind.UNKNOWN_ABBREVIATION, "onbekende-afkorting",
          CoherenceKind.OPEN_SPOT, "open-plek",
          CoherenceKind.OUTSIDE_COMPETENCE, "buiten-bevoegdheid",
          CoherenceKind.SIGNATORY_WITHOUT_DUTY, "ondertekenaar-zonder-taak",
          CoherenceKind.GROUP_WITHOUT_CLAUSE, "doelgroep-zonder-afspraak",
          CoherenceKind.PLACEMENT_WITHOUT_GUIDANCE, "plaatsing-zonder-begeleiding");

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** What came of one kind of fault. */
  private static final class Tally {
    int planted;
    int found;
    int reported;
    int right;

    @Override
    public String toString() {
      return "planted "
          + planted
          + ", found "
          + found
          + ", reported "
          + reported
          + ", right "
          + right;
    }
  }

  @Test
  void plantedFaults_areFoundAndLittleElse() {
    SmartChecker checker = SmartChecker.create();
    for (int seed = 1; seed <= AGREEMENTS; seed++) {
      MadeAgreement agreement = new MadeAgreement(20261122L + seed);
      AgreementContext context = agreement.context();
      count(seed, agreement, checker.check(agreement.clauses(), context).coherence());
    }
    int planted = tallies.values().stream().mapToInt(tally -> tally.planted).sum();
    int found = tallies.values().stream().mapToInt(tally -> tally.found).sum();
    int reported = tallies.values().stream().mapToInt(tally -> tally.reported).sum();
    int right = tallies.values().stream().mapToInt(tally -> tally.right).sum();
    tallies.forEach((kind, tally) -> System.out.println(kind + ": " + tally));
    System.out.printf(
        "precision %.3f recall %.3f%n", (double) right / reported, (double) found / planted);
    mistakes.forEach(System.out::println);

    assertThat(planted).as("faults put in").isGreaterThan(80);
    assertThat(tallies).hasSize(KINDS.size());
    assertThat((double) right / reported).as("precision; %s", mistakes).isGreaterThanOrEqualTo(BAR);
    assertThat((double) found / planted).as("recall; %s", mistakes).isGreaterThanOrEqualTo(BAR);
  }

  private void count(int seed, MadeAgreement agreement, List<CoherenceFinding> findings) {
    for (Fault fault : agreement.faults()) {
      Tally tally = tallies.computeIfAbsent(fault.kind(), kind -> new Tally());
      tally.planted++;
      if (findings.stream().anyMatch(finding -> confirms(fault, finding, agreement))) {
        tally.found++;
      } else {
        mistakes.add(
            seed + " missed " + fault.kind() + " " + fault.clauses() + " " + fault.about());
        texts(agreement, fault.clauses());
      }
    }
    for (CoherenceFinding finding : findings) {
      String kind = KINDS.get(finding.kind());
      if (kind != null) {
        Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
        tally.reported++;
        if (agreement.faults().stream().anyMatch(fault -> confirms(fault, finding, agreement))) {
          tally.right++;
        } else {
          mistakes.add(seed + " wrong " + kind + " " + finding.clauses() + " " + finding.message());
          texts(agreement, finding.clauses());
        }
      }
    }
  }

  private void texts(MadeAgreement agreement, List<String> clauses) {
    agreement.clauses().stream()
        .filter(clause -> clauses.contains(clause.number()))
        .forEach(clause -> mistakes.add("    " + clause.number() + " " + clause.text()));
  }

  private static boolean confirms(Fault fault, CoherenceFinding finding, MadeAgreement agreement) {
    if (!fault.kind().equals(KINDS.get(finding.kind()))) {
      return false;
    }
    if (!fault.clauses().isEmpty()) {
      return finding.clauses().containsAll(fault.clauses());
    }
    return finding.group().map(fault.about()::equals).orElse(false)
        || finding.party().map(party -> agreement.isNamed(party, fault.about())).orElse(false);
  }
}
