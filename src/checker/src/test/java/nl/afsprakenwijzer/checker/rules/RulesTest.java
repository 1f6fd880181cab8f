package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps all rules honest; does not grow when a rule is added. */
class RulesTest {
  private static final String LETTERS = "SMARTL";

  static Stream<Example> examples() {
    return Example.all().stream();
  }

  static Stream<RuleCard> cards() {
    return Rules.all().stream().map(Rule::card);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example_findsExactlyWhatItMarks(Example example) {
    assertThat(example.picture()).as(example.rule().card().id()).isEqualTo(example.marked());
  }

  @Test
  void rule_isSkippedOnlyWhereItFindsNothing() {
    int skipped = 0;
    for (Example example : Example.all()) {
      ClauseReading reading = example.reading();
      for (Rule rule : Rules.all()) {
        if (!rule.occasion().isIn(Occasion.of(reading))) {
          skipped++;
          assertThat(Example.findings(rule, reading))
              .as(rule.card().id() + " in " + example.text())
              .isEmpty();
        }
      }
    }
    assertThat(skipped).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void card_isComplete(RuleCard card) {
    assertThat(card.id()).matches("[" + LETTERS + "][1-9][0-9]?");
    assertThat(card.criterion().ordinal()).isEqualTo(criterionOf(card.id()));
    assertThat(card.title()).isNotBlank().doesNotEndWith(".");
    assertThat(card.message()).endsWith(".");
    assertThat(card.advice()).doesNotContain("{", "}");
    assertThat(card.why()).endsWith(".");
    assertThat(card.sources()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(card.sources()).allSatisfy(source -> assertThat(source.name()).isNotBlank());
    assertThat(card.sources())
        .allSatisfy(source -> assertThat(source.year()).isBetween(1980, 2026));
    assertThat(card.bad()).hasSizeGreaterThanOrEqualTo(2).allMatch(bad -> bad.contains("«"));
    assertThat(card.good()).hasSizeGreaterThanOrEqualTo(2).noneMatch(good -> good.contains("«"));
  }

  @Test
  void catalogue_listsEveryRuleOnceAndInOrder() {
    Set<String> classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(Rules.class)
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    assertThat(classes).hasSizeGreaterThanOrEqualTo(70);
    assertThat(Rules.all())
        .extracting(rule -> rule.getClass().getSimpleName())
        .doesNotHaveDuplicates();
    assertThat(Rules.all())
        .extracting(rule -> rule.getClass().getSimpleName())
        .hasSameElementsAs(classes);
    assertThat(cards().map(RuleCard::id)).doesNotHaveDuplicates();
    assertThat(cards().map(RuleCard::id).toList())
        .isSortedAccordingTo(
            Comparator.<String>comparingInt(RulesTest::criterionOf)
                .thenComparing(id -> Integer.parseInt(id.substring(1))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finding_hasAFilledMessageInsideTheText(Example example) {
    for (Finding finding : Rules.check(example.reading())) {
      assertThat(finding.message()).doesNotContain("{", "}").endsWith(".");
      assertThat(finding.why()).endsWith(".");
      assertThat(finding.span().end()).isLessThanOrEqualTo(example.text().length());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleWithOneWordLess_isJudgedAllTheSame(Example example) {
    List<String> words = List.of(example.text().split(" "));
    assertThat(words).hasSizeGreaterThan(1);
    for (int at = 0; at < words.size(); at++) {
      List<String> fewer = new ArrayList<>(words);
      fewer.remove(at);
      String text = String.join(" ", fewer);
      List<Finding> findings = Rules.check(example.read(text));
      Span whole = new Span(0, text.length());
      assertThat(findings).allMatch(finding -> whole.contains(finding.span()));
      assertThat(findings).isEqualTo(Rules.check(example.read(text)));
    }
  }

  @Test
  void findings_standInReadingOrder() {
    String text =
        "Partijen streven waar mogelijk zo spoedig mogelijk naar voldoende passende woningen.";
    List<Finding> findings = Rules.check(Example.readAlone(text));
    assertThat(findings).hasSizeGreaterThan(3);
    assertThat(findings)
        .isSortedAccordingTo(
            Comparator.comparing(Finding::span)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::rule));
  }

  @Test
  void examplesByRules_areAsApproved() {
    String matrix =
        Example.all().stream().map(RulesTest::line).distinct().collect(Collectors.joining("\n"))
            + "\n";
    assertThat(matrix).contains("S1").hasLineCount((int) matrix.lines().count());
    Approved.file("src/test/resources/nl/afsprakenwijzer/checker/rules/matrix.txt", matrix);
  }

  private static String line(Example example) {
    ClauseReading reading = example.reading();
    String found =
        Rules.check(reading).stream()
            .map(finding -> finding.rule() + "(" + finding.span().of(example.text()) + ")")
            .collect(Collectors.joining(" "));
    return example.rule().card().id() + ": " + example.marked() + "\n    " + found;
  }

  private static int criterionOf(String id) {
    return LETTERS.indexOf(id.charAt(0));
  }
}
