package nl.afsprakenwijzer.service.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much comes out of a check for what goes in: never more than in proportion. */
class AnswerSizeTest {
  private static final String OPEN = "Woonstede levert XX woningen op. ";
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** The first bound lets every finding have a text of its own, the others do not. */
  @ParameterizedTest
  @CsvSource({"2000, 2000, 250", "20000, 20000, 60", "200000, 20000, 60", "2000000, 20000, 60"})
  void answer_growsInProportionToTheText(int characters, int clause, int times) throws IOException {
    Judged judged = check(characters, clause);

    assertThat(judged.agreement().clauses()).isNotEmpty();
    assertThat(bytes(judged) / characters).isLessThan(times);
  }

  @Test
  void longText_hasOneRewrite_andNonePerFinding() {
    ClauseView clause = view(20_000, 20_000).afspraken().get(0);

    assertThat(clause.bevindingen())
        .hasSizeGreaterThan(500)
        .allMatch(one -> one.voorstel() == null);
    assertThat(clause.voorstel().tekst()).contains("[in te vullen]").hasSizeGreaterThan(20_000);
  }

  @Test
  void textOf2000Characters_stillHasARewritePerFinding() {
    AnalysisView view = view(2_000, 2_000);

    assertThat(view.afspraken().get(0).bevindingen())
        .hasSizeGreaterThan(50)
        .anyMatch(one -> one.voorstel() != null);
    assertThat(view.ingekort()).isNull();
  }

  @Test
  void moreFindingsThanAnAnswerHolds_areCounted() {
    AnalysisView view = view(400_000, 20_000);

    assertThat(view.afspraken().stream().mapToInt(clause -> clause.bevindingen().size()).sum())
        .isEqualTo(10_000);
    assertThat(view.ingekort())
        .matches(
            "Er zijn [0-9.]+ bevindingen. Hier staan de eerste 10.000. Toets de tekst in delen om"
                + " ze allemaal te zien.");
  }

  @Test
  void moreRewritesThanAnAnswerHolds_areLeftOut_andItSaysSo() {
    AnalysisView view = view(60_000, 2_000);

    assertThat(view.ingekort())
        .isEqualTo(
            "Niet elke bevinding heeft een eigen voorstel, want dan werd het antwoord te groot."
                + " Toets de tekst in delen om ze allemaal te zien.");
  }

  private static AnalysisView view(int characters, int length) {
    return AnalysisView.of(check(characters, length));
  }

  private static Judged check(int characters, int length) {
    String text = OPEN.repeat(length / OPEN.length());
    List<Clause> clauses =
        IntStream.rangeClosed(1, characters / length)
            .mapToObj(Integer::toString)
            .map(id -> new Clause(id, id, text, List.of(), ActionFields.none()))
            .toList();
    return new Judged(
        "", AgreementContext.none(), CHECKER.check(clauses, AgreementContext.none()), "2026.1");
  }

  private static long bytes(Judged judged) throws IOException {
    Counter counter = new Counter();
    JSON.writeValue(counter, judged);
    return counter.bytes;
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}
