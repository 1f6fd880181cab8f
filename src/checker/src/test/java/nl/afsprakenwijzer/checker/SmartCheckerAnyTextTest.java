package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text up to the greatest length is judged: no exception, every place inside the text. */
class SmartCheckerAnyTextTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final int THREADS = 8;

  static Stream<StrangeTexts.Named> strangeTexts() {
    return StrangeTexts.all();
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void anyText_isJudgedTheSameTwiceWithEveryPlaceInsideIt(StrangeTexts.Named strange) {
    String text = strange.text();
    ClauseJudgement judgement = CHECKER.check(text);
    assertThat(judgement.clause().text()).isEqualTo(text);
    assertThat(judgement.mentions())
        .allMatch(mention -> mention.text().equals(mention.span().of(text)));
    assertThat(places(judgement))
        .allMatch(span -> span.end() <= text.length())
        .noneMatch(span -> cutsCharacter(text, span));
    judgement.rewrite();
    assertThat(CHECKER.check(text)).isEqualTo(judgement);
  }

  @Test
  void agreementOfAnyTexts_isLookedAtAsAWholeWithEveryPlaceInsideItsClause() {
    List<Clause> clauses =
        StrangeTexts.all()
            .map(
                strange ->
                    new Clause(strange.name(), "", strange.text(), List.of(), ActionFields.none()))
            .toList();
    Party party =
        new Party("Stichting Woonstede", PartyKind.HOUSING_CORPORATION, List.of("Woonstede"), true);
    AgreementContext context =
        new AgreementContext(
            List.of(party), Optional.empty(), List.of(new Definition("Jongeren", "tot 28 jaar")));
    AgreementJudgement judgement = CHECKER.check(clauses, context);
    assertThat(clauses).hasSizeGreaterThan(50);
    assertThat(judgement.coherence().stream().flatMap(found -> found.places().stream()))
        .allMatch(place -> place.span().end() <= place.clause().text().length())
        .allMatch(place -> place.clause().equals(clauses.get(place.index())));
  }

  @Test
  void oneChecker_givesTheSameJudgementsToManyThreads()
      throws InterruptedException, ExecutionException {
    List<String> texts = StrangeTexts.mutatedClauses().map(StrangeTexts.Named::text).toList();
    assertThat(texts).hasSizeGreaterThan(100);
    List<ClauseJudgement> alone = texts.stream().map(CHECKER::check).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<ClauseJudgement>>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(threads.submit(() -> texts.stream().map(CHECKER::check).toList()));
      }
      for (Future<List<ClauseJudgement>> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void textOverTheGreatestLength_isRefusedWithWhatToDo() {
    assertThatThrownBy(() -> CHECKER.check("a".repeat(Clause.MAX_CHARACTERS + 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "De tekst heeft 20001 tekens; een afspraak mag er hoogstens 20000 hebben. Splits de"
                + " tekst.");
  }

  @Test
  void emptyText_isNoCommitment() {
    ClauseJudgement judgement = CHECKER.check("");
    assertThat(judgement.obligation()).isEmpty();
    assertThat(judgement.mentions()).isEmpty();
    assertThat(judgement.findings()).isEmpty();
  }

  private static List<Span> places(ClauseJudgement judgement) {
    return Stream.of(
            judgement.mentions().stream().map(mention -> mention.span()),
            judgement.findings().stream().map(finding -> finding.span()),
            Stream.of(
                    judgement.profile().specific(),
                    judgement.profile().measurable(),
                    judgement.profile().acceptable(),
                    judgement.profile().realistic(),
                    judgement.profile().timeBound())
                .flatMap(verdict -> verdict.place().stream()))
        .flatMap(spans -> spans)
        .toList();
  }

  /** Whether a place begins or ends between the two halves of one character. */
  private static boolean cutsCharacter(String text, Span span) {
    return isInsideCharacter(text, span.begin()) || isInsideCharacter(text, span.end());
  }

  private static boolean isInsideCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
