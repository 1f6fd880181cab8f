package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.documents.AnswerKey.FaultAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults that were planted in the example documents are found, with little noise. */
class PlantedFaultsTest {
  private static final int MOST_UNCONFIRMED = 5;
  private static final SmartChecker CHECKER = SmartChecker.create();

  /** The kinds of the contract, by the word that the keys use for the fault. */
  private static final Map<String, String> KINDS =
      Map.of(
          "duplicate_clause", "dubbel",
          "contradictory_numbers", "tegenstrijdig",
          "subtargets_do_not_add_up", "telt-niet-op",
          "deadline_outside_term", "buiten-looptijd",
          "undefined_abbreviation", "onbekende-afkorting",
          "placeholder_left", "open-plek",
          "outside_competence", "buiten-bevoegdheid",
          "signatory_without_obligation", "ondertekenaar-zonder-taak",
          "target_group_without_clause", "doelgroep-zonder-afspraak",
          "placement_without_guidance", "plaatsing-zonder-begeleiding");

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx"})
  void everyPlantedFault_isFound(String name) throws UnreadableDocument {
    List<FaultAnswer> faults = AnswerKey.of(name).faults();
    List<CoherenceFinding> found = found(name);

    assertThat(faults).as("the key itself").hasSizeGreaterThan(7);
    assertThat(faults)
        .allSatisfy(
            fault ->
                assertThat(found)
                    .as("%s %s", fault.type(), fault.note())
                    .anyMatch(finding -> confirms(fault, finding)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx"})
  void findingsThatTheKeyDoesNotConfirm_areFew(String name) throws UnreadableDocument {
    List<FaultAnswer> faults = AnswerKey.of(name).faults();
    List<CoherenceFinding> unconfirmed =
        found(name).stream()
            .filter(finding -> KINDS.containsValue(DutchNames.of(finding.kind())))
            .filter(finding -> faults.stream().noneMatch(fault -> confirms(fault, finding)))
            .toList();

    assertThat(unconfirmed).hasSizeLessThanOrEqualTo(MOST_UNCONFIRMED);
  }

  private static List<CoherenceFinding> found(String name) throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));
    return CHECKER.check(document.clauses(), document.context()).coherence();
  }

  private static boolean confirms(FaultAnswer fault, CoherenceFinding finding) {
    if (!KINDS.get(fault.type()).equals(DutchNames.of(finding.kind()))) {
      return false;
    }
    if (!fault.clauses().isEmpty()) {
      return finding.clauses().containsAll(fault.clauses());
    }
    return finding.party().map(fault.party()::equals).orElse(false)
        || finding.group().map(fault.note()::contains).orElse(false);
  }
}
