package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Shown.clauses;
import static nl.afsprakenwijzer.documents.Shown.headings;
import static nl.afsprakenwijzer.documents.Shown.word;
import static nl.afsprakenwijzer.documents.WordFile.level;
import static nl.afsprakenwijzer.documents.WordFile.startAnew;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that Word prints by itself. */
class WordNumbersTest {

  @Test
  void lists_of_one_shape_count_on_until_one_starts_anew() throws UnreadableDocument {
    WordFile file =
        new WordFile()
            .shape(1, level(0, "decimal", "%1."))
            .list(1, 1, "")
            .list(2, 1, "")
            .list(3, 1, startAnew(0, 5))
            .item("", 1, 0, "Een.")
            .item("", 2, 0, "Twee.")
            .item("", 3, 0, "Vijf.")
            .item("", 3, 0, "Zes.")
            .item("", 1, 0, "Zeven.");
    assertThat(clauses(word(file)))
        .containsExactly("1: Een.", "2: Twee.", "5: Vijf.", "6: Zes.", "7: Zeven.");
  }

  @Test
  void level_starts_anew_below_each_higher_one_unless_it_says_not_to() throws UnreadableDocument {
    WordFile file =
        new WordFile()
            .shape(
                1,
                level(0, "decimal", "Hoofdstuk %1"),
                level(1, "decimal", "%1.%2"),
                level(2, "decimal", "Afspraak %3:", "<w:lvlRestart w:val=\"0\"/>"))
            .list(1, 1, "")
            .item("", 1, 0, "Wonen")
            .item("", 1, 1, "Bouwen")
            .item("", 1, 2, "De gemeente bouwt tien woningen.")
            .item("", 1, 1, "Slopen")
            .item("", 1, 2, "Woonpunt sloopt niets.")
            .item("", 1, 0, "Zorg")
            .item("", 1, 1, "Thuis")
            .item("", 1, 2, "Zorgpad helpt thuis.");
    AgreementDocument document = word(file);
    assertThat(clauses(document))
        .containsExactly(
            "1: De gemeente bouwt tien woningen.",
            "2: Woonpunt sloopt niets.",
            "3: Zorgpad helpt thuis.");
    assertThat(headings(document))
        .containsExactly(
            "Hoofdstuk 1 Wonen > 1.1 Bouwen",
            "Hoofdstuk 1 Wonen > 1.2 Slopen",
            "Hoofdstuk 2 Zorg > 2.1 Thuis");
  }

  @Test
  void formats_print_as_word_prints_them() {
    assertThat(
            List.of(1, 4, 9, 26, 27, 28, 53).stream()
                .map(n -> NumberFormat.format(n, "lowerLetter")))
        .containsExactly("a", "d", "i", "z", "aa", "bb", "aaa");
    assertThat(
            List.of(1, 4, 9, 14, 40, 1994).stream().map(n -> NumberFormat.format(n, "upperRoman")))
        .containsExactly("I", "IV", "IX", "XIV", "XL", "MCMXCIV");
    assertThat(NumberFormat.format(3, "lowerRoman")).isEqualTo("iii");
    assertThat(NumberFormat.format(28, "upperLetter")).isEqualTo("BB");
    assertThat(NumberFormat.format(7, "decimalZero")).isEqualTo("07");
    assertThat(NumberFormat.format(2, "ordinal")).isEqualTo("2e");
    assertThat(NumberFormat.format(2, "none")).isEmpty();
  }

  @Test
  void legal_level_prints_all_its_parts_in_digits() throws UnreadableDocument {
    WordFile file =
        new WordFile()
            .shape(1, level(0, "upperRoman", "Deel %1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
            .list(1, 1, "")
            .item("", 1, 0, "Wonen")
            .item("", 1, 0, "Zorg")
            .item("", 1, 1, "Zorgpad helpt thuis.");
    assertThat(clauses(word(file))).containsExactly("2.1: Zorgpad helpt thuis.");
  }

  @Test
  void list_that_points_at_a_style_counts_as_the_list_of_that_style() throws UnreadableDocument {
    WordFile file =
        new WordFile()
            .shape(1, "<w:styleLink w:val=\"Leden\"/>", level(0, "lowerLetter", "%1)"))
            .shape(2, "<w:numStyleLink w:val=\"Leden\"/>")
            .list(1, 1, "")
            .list(2, 2, "")
            .item("", 2, 0, "De gemeente bouwt tien woningen.")
            .item("", 1, 0, "Woonpunt sloopt niets.");
    assertThat(clauses(word(file)))
        .containsExactly("a: De gemeente bouwt tien woningen.", "b: Woonpunt sloopt niets.");
  }

  @Test
  void style_numbers_its_paragraphs_and_a_paragraph_can_opt_out() throws UnreadableDocument {
    WordFile file =
        new WordFile()
            .style("Lid", "Lid", "", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            .style("Sublid", "Sublid", "Lid", "")
            .shape(
                1,
                level(0, "decimal", "%1", "<w:pStyle w:val=\"Kop\"/>"),
                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Lid\"/>"))
            .list(1, 1, "")
            .paragraph("Lid", "De gemeente bouwt tien woningen.")
            .paragraph("Sublid", "Woonpunt sloopt niets.")
            .paragraph(
                "Lid",
                "<w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                WordFile.run("Toelichting hierop."));
    assertThat(clauses(word(file)))
        .containsExactly("1.1: De gemeente bouwt tien woningen.", "1.2: Woonpunt sloopt niets.");
  }

  @Test
  void override_gives_one_list_its_own_look() throws UnreadableDocument {
    String own =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1.") + "</w:lvlOverride>";
    WordFile file =
        new WordFile()
            .shape(1, level(0, "decimal", "%1."))
            .list(1, 1, own)
            .item("", 1, 0, "De gemeente bouwt.");
    assertThat(clauses(word(file))).containsExactly("A: De gemeente bouwt.");
  }

  @Test
  void ids_are_unique_where_printed_numbers_are_not() throws UnreadableDocument {
    WordFile file = new WordFile();
    for (String article : List.of("Artikel 1 Wonen", "Artikel 2 Zorg")) {
      file.bold(article).text("1. De gemeente bouwt.").text("2. Woonpunt sloopt niets.");
    }
    assertThat(word(file).clauses()).extracting("number").containsExactly("1", "2", "1", "2");
    assertThat(word(file).clauses()).extracting("id").containsExactly("1", "2", "2/1", "2/2");
  }
}
