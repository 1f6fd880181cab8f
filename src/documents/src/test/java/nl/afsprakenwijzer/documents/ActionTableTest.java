package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Shown.clauses;
import static nl.afsprakenwijzer.documents.Shown.headings;
import static nl.afsprakenwijzer.documents.Shown.text;
import static nl.afsprakenwijzer.documents.Shown.word;
import static org.assertj.core.api.Assertions.assertThat;

import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import org.junit.jupiter.api.Test;

/** Tables with a clause on every row, and tables that have none. */
class ActionTableTest {

  @Test
  void columns_become_fields_and_the_others_context() throws UnreadableDocument {
    AgreementDocument document =
        word(
            theme()
                .table(
                    new String[][] {
                      {"Nr.", "Wijk", "Wat doen we?", "Wie", "Wanneer", "KPI"},
                      {"1", "Noord", "Bouwen van tien woningen", "Woonpunt", "2027", "opgeleverd"},
                      {"2", "", "Een huiskamer openen", "Zorgpad", "", ""}
                    }));
    assertThat(clauses(document))
        .containsExactly("1: Bouwen van tien woningen", "2: Een huiskamer openen");
    assertThat(headings(document)).containsExactly("2 Wonen > Wijk: Noord", "2 Wonen");
    assertThat(document.clauses().stream().map(Clause::fields))
        .containsExactly(
            new ActionFields("Woonpunt", "2027", "opgeleverd"),
            new ActionFields("Zorgpad", "", ""));
  }

  @Test
  void row_without_a_number_is_counted_below_its_heading() throws UnreadableDocument {
    AgreementDocument document =
        word(
            theme()
                .table(
                    new String[][] {
                      {"Actie", "Trekker"}, {"Bouwen", "Woonpunt"}, {"Slopen", "Woonpunt"}
                    }));
    assertThat(clauses(document)).containsExactly("2/1: Bouwen", "2/2: Slopen");
  }

  @Test
  void card_with_its_headers_on_the_left_is_one_clause() throws UnreadableDocument {
    AgreementDocument document =
        word(
            theme()
                .table(
                    new String[][] {
                      {"Nummer", "7"},
                      {"Afspraak", "Woonpunt bouwt tien woningen."},
                      {"Trekker", "Woonpunt"},
                      {"Planning", "2027"}
                    }));
    assertThat(clauses(document)).containsExactly("7: Woonpunt bouwt tien woningen.");
    assertThat(document.clauses().get(0).fields())
        .isEqualTo(new ActionFields("Woonpunt", "2027", ""));
  }

  @Test
  void numbers_beside_clauses_need_no_header() throws UnreadableDocument {
    AgreementDocument document =
        word(
            theme()
                .table(
                    new String[][] {
                      {"2.1", "Woonpunt bouwt in 2027 tien woningen."},
                      {"2.2", "Zorgpad opent in 2028 een huiskamer."}
                    }));
    assertThat(clauses(document))
        .containsExactly(
            "2.1: Woonpunt bouwt in 2027 tien woningen.",
            "2.2: Zorgpad opent in 2028 een huiskamer.");
  }

  @Test
  void table_of_figures_has_no_clauses() throws UnreadableDocument {
    AgreementDocument document =
        word(
            theme()
                .text("2.1 Woonpunt bouwt tien woningen.")
                .table(
                    new String[][] {{"Locatie", "Aantal", "Oplevering"}, {"Noord", "10", "2027"}}));
    assertThat(clauses(document)).containsExactly("2.1: Woonpunt bouwt tien woningen.");
  }

  @Test
  void frame_around_text_is_no_table() throws UnreadableDocument {
    AgreementDocument document =
        word(theme().table(new String[][] {{"2.1 Woonpunt bouwt tien woningen."}}));
    assertThat(clauses(document)).containsExactly("2.1: Woonpunt bouwt tien woningen.");
  }

  @Test
  void table_in_plain_text_is_read_alike() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "# Wonen",
            "",
            "## 2 Wonen",
            "",
            "| Nr | Afspraak | Trekker |",
            "|----|:---|---|",
            "| 3 | **Bouwen** van woningen | Woonpunt |");
    assertThat(clauses(document)).containsExactly("3: Bouwen van woningen");
    assertThat(document.clauses().get(0).fields().lead()).isEqualTo("Woonpunt");
    assertThat(document.places().get(0).name()).isEqualTo("regel 7");
  }

  private static WordFile theme() {
    return new WordFile().style("Heading1", "heading 1", "", "").paragraph("Heading1", "2 Wonen");
  }
}
