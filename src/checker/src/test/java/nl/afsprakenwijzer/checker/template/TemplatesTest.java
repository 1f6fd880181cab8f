package nl.afsprakenwijzer.checker.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final SmartChecker CHECKER = SmartChecker.create();

  static Stream<ClauseTemplate> templates() {
    return CHECKER.templates().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void filledTemplate_passesItsOwnCheck(ClauseTemplate template) {
    String text = template.example();
    assertThat(text).doesNotContain("[", "]").endsWith(".");
    ClauseJudgement judged = CHECKER.check(text);
    assertThat(judged.kind()).isEqualTo(ClauseKind.COMMITMENT);
    assertThat(
            List.of(
                judged.profile().specific().outcome(),
                judged.profile().measurable().outcome(),
                judged.profile().acceptable().outcome(),
                judged.profile().timeBound().outcome()))
        .as("S, M, A, T of: %s", text)
        .containsOnly(Outcome.MET);
    assertThat(judged.findings().stream().filter(finding -> finding.severity() != Severity.TIP))
        .as(text)
        .extracting(Finding::message)
        .isEmpty();
  }

  @Test
  void templates_areAtLeastSixtyOverAllThemesAndKindsOfParty() {
    assertThat(CHECKER.templates()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(CHECKER.templates()).extracting(ClauseTemplate::id).doesNotHaveDuplicates();
    assertThat(CHECKER.templates()).extracting(ClauseTemplate::text).doesNotHaveDuplicates();
    Map<Theme, Set<PartyKind>> kinds =
        templates()
            .collect(
                Collectors.groupingBy(
                    ClauseTemplate::theme,
                    Collectors.mapping(ClauseTemplate::party, Collectors.toSet())));
    assertThat(kinds.keySet())
        .isEqualTo(EnumSet.of(Theme.STOCK, Theme.SPATIAL_COHERENCE, Theme.SOCIAL_DOMAIN));
    assertThat(kinds.values())
        .allSatisfy(
            parties ->
                assertThat(parties)
                    .contains(
                        PartyKind.MUNICIPALITY,
                        PartyKind.HOUSING_CORPORATION,
                        PartyKind.TENANT_ORGANISATION,
                        PartyKind.CARE_PROVIDER));
  }

  @Test
  void templates_haveSlotsAndASource() {
    assertThat(CHECKER.templates())
        .allSatisfy(
            template -> {
              assertThat(template.slots()).as(template.id()).isNotEmpty();
              assertThat(template.slots()).allSatisfy(slot -> assertThat(slot.hint()).isNotBlank());
              assertThat(template.source().name()).isNotBlank();
              assertThat(template.source().year()).isBetween(2000, 2026);
              assertThat(template.source().place()).isNotBlank();
            });
  }

  @Test
  void fill_putsEachValueInItsGapAndACapitalInFront() {
    ClauseTemplate template =
        templates().filter(one -> one.id().equals("VC5")).findFirst().orElseThrow();
    assertThat(template.text())
        .isEqualTo("[Corporatie] plaatst uiterlijk [datum] in [complex] [aantal] liften.");
    assertThat(template.fill(slot -> "x" + slot.name()))
        .isEqualTo("Xcorporatie plaatst uiterlijk xdatum in xcomplex xaantal liften.");
  }
}
