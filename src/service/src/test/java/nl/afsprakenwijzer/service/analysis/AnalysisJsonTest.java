package nl.afsprakenwijzer.service.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import org.junit.jupiter.api.Test;

/** The JSON that is written without building its view is the JSON of that view. */
@QuarkusTest
class AnalysisJsonTest {
  @Inject ObjectMapper mapper;
  @Inject SmartChecker checker;
  @Inject Analysis analysis;

  @Test
  void each_example_of_a_rule_is_written_as_its_view() throws Exception {
    List<String> texts = examples();

    assertThat(texts).hasSizeGreaterThan(250);
    for (String text : texts) {
      assertWrittenAsItsView(analysis.of(List.of(Clause.of(text)), AgreementContext.none()));
    }
  }

  @Test
  void an_agreement_is_written_as_its_view() throws Exception {
    List<Clause> clauses = examples().stream().map(Clause::of).toList();
    Judged judged = analysis.of(clauses, context());

    assertThat(judged.agreement().coherence()).isNotEmpty();
    assertThat(judged.agreement().profile().parties()).isNotEmpty();
    assertWrittenAsItsView(judged);
  }

  @Test
  void signs_that_json_escapes_are_written_as_in_the_view() throws Exception {
    String text =
        "De \"gemeente\"\tbouwt\n40 \\ woningen <b>€ 5</b> \uD83C\uDFE0 zo spoedig mogelijk.";

    assertWrittenAsItsView(analysis.of(List.of(Clause.of(text)), AgreementContext.none()));
  }

  @Test
  void a_document_with_headings_is_written_as_its_view() throws Exception {
    assertWrittenAsItsView(SampleJudgement.judged());
  }

  @Test
  void an_answer_that_is_cut_short_is_written_as_its_view() throws Exception {
    String open = "Woonstede levert XX woningen op. ";
    Judged judged =
        analysis.of(
            Collections.nCopies(40, Clause.of(open.repeat(600).strip())), AgreementContext.none());

    assertThat(AnalysisView.of(judged).ingekort()).isNotNull();
    assertWrittenAsItsView(judged);
  }

  private void assertWrittenAsItsView(Judged judged) throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(judged))
        .isEqualTo(mapper.writeValueAsString(AnalysisView.of(judged)));
  }

  private List<String> examples() {
    return checker.rules().stream()
        .flatMap(card -> java.util.stream.Stream.concat(card.bad().stream(), card.good().stream()))
        .map(example -> example.replaceAll("[«»]", ""))
        .toList();
  }

  private static AgreementContext context() {
    return new AgreementContext(
        List.of(
            new Party("Woonstede", PartyKind.HOUSING_CORPORATION, List.of("de corporatie"), true)),
        Optional.of(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))),
        List.of(new Definition("nultredenwoning", "een woning zonder trappen")));
  }
}
