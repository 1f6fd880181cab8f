package nl.afsprakenwijzer.service.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import org.junit.jupiter.api.Test;

class ResultPageTest {
  private final ResultPage page = ResultPage.of(SampleJudgement.view());

  @Test
  void sentence_counts_agreements_and_what_needs_attention() {
    assertThat(page.sentence())
        .isEqualTo("Er staan 2 afspraken in deze tekst. 2 daarvan vragen aandacht.");
  }

  @Test
  void text_without_agreements_says_what_an_agreement_is() {
    AnalysisView empty =
        AnalysisView.of(
            new Judged("", AgreementContext.none(), new AgreementJudgement(List.of()), "2026.1"));
    assertThat(ResultPage.of(empty).sentence())
        .isEqualTo(
            "We vonden geen afspraak in deze tekst. Een afspraak zegt wat iemand gaat doen.");
  }

  @Test
  void contradiction_names_its_clauses_to_go_to() {
    assertThat(page.whole()).hasSize(1);
    ShownCoherence found = page.whole().get(0);
    assertThat(found.title()).isEqualTo("Verschillende getallen");
    assertThat(found.clauses())
        .extracting(ShownClause::title)
        .containsExactly("Afspraak 3.1", "Afspraak 3.2");
  }

  @Test
  void profile_counts_every_outcome_of_every_letter() {
    assertThat(page.profile().stream().map(ResultPageTest::line))
        .containsExactly(
            "S Specifiek: 1 voldoet, 0 deels, 1 voldoet niet, 0 niet beoordeeld",
            "M Meetbaar: 1 voldoet, 1 deels, 0 voldoet niet, 0 niet beoordeeld",
            "A Acceptabel: 1 voldoet, 0 deels, 1 voldoet niet, 0 niet beoordeeld",
            "R Realistisch: 0 voldoet, 0 deels, 0 voldoet niet, 2 niet beoordeeld",
            "T Tijdgebonden: 1 voldoet, 0 deels, 1 voldoet niet, 0 niet beoordeeld");
  }

  @Test
  void clause_that_fails_letters_comes_first_and_says_which() {
    assertThat(page.first())
        .extracting(ShownClause::title)
        .containsExactly("Afspraak 3.2", "Afspraak 3.1");
    assertThat(page.first())
        .extracting(ShownClause::lacks)
        .containsExactly(
            "klopt zo niet; niet specifiek, acceptabel, tijdgebonden", "klopt zo niet");
  }

  @Test
  void clause_without_number_goes_by_its_position() {
    assertThat(page.clauses())
        .extracting(ShownClause::title)
        .containsExactly("Alinea 1", "Afspraak 3.1", "Afspraak 3.2");
  }

  @Test
  void places_that_overlap_are_all_marked() {
    assertThat(page.clauses().get(2).pieces().stream().map(ResultPageTest::drawn))
        .containsExactly(
            "[Partijen|aw-mark--fout||1]",
            "[ |||]",
            "[streven naar|aw-mark--voorbehoud aw-mark--waarschuwing|voorbehoud|]",
            "[ |aw-mark--waarschuwing||]",
            "[voldoende|aw-mark--voorbehoud aw-mark--waarschuwing|voorbehoud|2]",
            "[ <geschikte> woningen voor |||]",
            "[ouderen|aw-mark--doelgroep|voor wie|]",
            "[.|||]");
  }

  @Test
  void rewrite_shows_its_open_slots() {
    assertThat(page.clauses().get(2).findings().get(1).rewrite().stream())
        .extracting(piece -> piece.slot() ? "<" + piece.text() + ">" : piece.text())
        .containsExactly(
            "<[Wie]>",
            " maakt uiterlijk ",
            "<[datum]>",
            " ",
            "<[aantal]>",
            " <geschikte> woningen voor ouderen.");
  }

  private static String line(ResultPage.Row row) {
    return row.counts().stream()
        .map(count -> count.number() + " " + count.word())
        .collect(
            Collectors.joining(", ", row.letter().sign() + " " + row.letter().word() + ": ", ""));
  }

  private static String drawn(ShownPiece piece) {
    return "[%s|%s|%s|%s]"
        .formatted(
            piece.text(),
            piece.css(),
            piece.labels().stream().map(Mark::question).collect(Collectors.joining(",")),
            piece.references().stream().map(String::valueOf).collect(Collectors.joining(",")));
  }
}
