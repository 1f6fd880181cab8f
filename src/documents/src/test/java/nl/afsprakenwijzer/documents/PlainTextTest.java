package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Shown.clauses;
import static nl.afsprakenwijzer.documents.Shown.headings;
import static nl.afsprakenwijzer.documents.Shown.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Plain text and Markdown. */
class PlainTextTest {

  @Test
  void markdown_headings_and_bullets_become_clauses() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "# Prestatieafspraken 2026-2029",
            "",
            "## 1 Inleiding",
            "",
            "Wij werken samen.",
            "",
            "## 2 Wonen",
            "",
            "### 2.1 Nieuwbouw",
            "",
            "- De gemeente bouwt",
            "  tien woningen in:",
            "  - Noord;",
            "  - Zuid.",
            "* Woonpunt sloopt **niets**.",
            "",
            "### 2.2 Zorg",
            "",
            "1. Zorgpad helpt thuis.");
    assertThat(document.title()).isEqualTo("Prestatieafspraken 2026-2029");
    assertThat(clauses(document))
        .containsExactly(
            "2.1/1: De gemeente bouwt tien woningen in: / Noord; / Zuid.",
            "2.1/2: Woonpunt sloopt niets.",
            "1: Zorgpad helpt thuis.");
    assertThat(headings(document))
        .containsExactly(
            "2 Wonen > 2.1 Nieuwbouw", "2 Wonen > 2.1 Nieuwbouw", "2 Wonen > 2.2 Zorg");
  }

  @Test
  void lines_in_capitals_and_underlined_lines_are_headings() throws UnreadableDocument {
    AgreementDocument document =
        text("WONEN", "- De gemeente bouwt.", "", "Zorg", "====", "- Zorgpad helpt.");
    assertThat(headings(document)).containsExactly("WONEN", "Zorg");
  }

  @Test
  void text_without_numbers_is_read_by_paragraph() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "De gemeente bouwt in 2027 tien nul-",
            "tredenwoningen voor ouderen en",
            "gezinnen.",
            "",
            "Woonpunt sloopt niets.",
            "Zorgpad helpt thuis.",
            "",
            "Wij praten verder");
    assertThat(clauses(document))
        .containsExactly(
            ": De gemeente bouwt in 2027 tien nultredenwoningen voor ouderen en gezinnen.",
            ": Woonpunt sloopt niets.",
            ": Zorgpad helpt thuis.",
            ": Wij praten verder");
    assertThat(document.clauses())
        .extracting("id")
        .containsExactly("regel-1", "regel-5", "regel-6", "regel-8");
    assertThat(document.places())
        .extracting(ClausePlace::name)
        .containsExactly("regel 1", "regel 5", "regel 6", "regel 8");
  }

  @Test
  void numbers_in_a_sentence_are_no_markers() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "40 woningen komen in 2027 gereed.",
            "",
            "2026 is een jaar.",
            "",
            "12.30 uur is te laat.",
            "",
            "1.250 woningen zijn er.");
    assertThat(clauses(document))
        .containsExactly(
            ": 40 woningen komen in 2027 gereed.",
            ": 2026 is een jaar.",
            ": 12.30 uur is te laat.",
            ": 1.250 woningen zijn er.");
  }

  @Test
  void lead_in_and_its_fragments_are_one_clause_and_sentences_are_many() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "1 WONEN",
            "",
            "De gemeente zorgt in 2027 voor:",
            "- een huiskamer in Noord;",
            "- een huiskamer in Zuid.",
            "",
            "Partijen spreken af:",
            "- De gemeente bouwt.",
            "- Woonpunt sloopt niets.");
    assertThat(clauses(document))
        .containsExactly(
            "1/1: De gemeente zorgt in 2027 voor: / een huiskamer in Noord; / een huiskamer in Zuid.",
            "1/2: De gemeente bouwt.",
            "1/3: Woonpunt sloopt niets.");
  }

  @Test
  void byte_order_marks_are_understood() throws UnreadableDocument {
    String line = "De gemeente bouwt één huis.";
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      byte[] content = ("\uFEFF" + line).getBytes(charset);
      assertThat(clauses(DocumentReader.read("a.txt", content)))
          .as(charset.name())
          .containsExactly(": " + line);
    }
  }

  @Test
  void line_ends_of_every_kind_are_understood() throws UnreadableDocument {
    assertThat(clauses(text("Een.\r\n\r\nTwee.\r\rDrie.")))
        .containsExactly(": Een.", ": Twee.", ": Drie.");
  }
}
