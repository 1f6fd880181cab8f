package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lines on the pages of a pdf become. */
class PdfTextTest {

  @Test
  void word_that_was_cut_at_the_margin_is_one_again_and_a_real_hyphen_stays()
      throws UnreadableDocument {
    AgreementDocument document =
        read(
            "Artikel 1 Wonen",
            "1.1 De gemeente bouwt in de komende jaren tien nultredenwo-",
            "ningen in de wijk Noord en overlegt met de huurdersraad over huur-",
            "en koopwoningen, en de directeur-bestuurder tekent; de directeur-",
            "bestuurder meldt dit daarna op een vaste dag aan alle huurders en aan",
            "de raad.");

    assertThat(Shown.clauses(document))
        .containsExactly(
            "1.1: De gemeente bouwt in de komende jaren tien nultredenwoningen in de wijk Noord en"
                + " overlegt met de huurdersraad over huur- en koopwoningen, en de"
                + " directeur-bestuurder tekent; de directeur-bestuurder meldt dit daarna op een"
                + " vaste dag aan alle huurders en aan de raad.");
  }

  @Test
  void hyphen_stays_where_the_document_cuts_no_words() throws UnreadableDocument {
    var lines = new ArrayList<>(List.of("Artikel 1 Wonen"));
    for (int i = 1; i <= 60; i++) {
      lines.add("1." + i + " De gemeente bouwt woning " + i + ".");
    }
    lines.set(60, "1.60 De gemeente legt uiterlijk in 2028 een fietspad aan langs de noord-");
    lines.add("zuidlijn.");

    assertThat(Shown.clauses(read(lines.toArray(String[]::new))))
        .hasSize(60)
        .endsWith(
            "1.60: De gemeente legt uiterlijk in 2028 een fietspad aan langs de noord-zuidlijn.");
  }

  @Test
  void items_below_a_clause_belong_to_it() throws UnreadableDocument {
    AgreementDocument document =
        read(
            "Artikel 1 Wonen",
            "1.1 De gemeente bouwt tien woningen:",
            "a. zes in Noord;",
            "b. vier in Zuid.",
            "1.2 De raad kiest.");

    assertThat(Shown.clauses(document))
        .containsExactly(
            "1.1: De gemeente bouwt tien woningen: / a. zes in Noord; / b. vier in Zuid.",
            "1.2: De raad kiest.");
  }

  @Test
  void clause_knows_its_page_and_the_place_of_its_characters() throws UnreadableDocument {
    AgreementDocument document = read("Artikel 1 Wonen", "1.1 De gemeente bouwt tien woningen.");

    assertThat(document.places())
        .containsExactly(new ClausePlace("bladzijde 1", List.of(new Origin(0, 32, 0, 20))));
  }

  @Test
  void clauses_without_a_number_on_one_page_have_ids_of_their_own() throws UnreadableDocument {
    AgreementDocument document =
        read("WONEN", "- De gemeente bouwt.", "- Woonpunt sloopt.", "- De raad kiest.");

    assertThat(document.clauses()).extracting(clause -> clause.id()).doesNotHaveDuplicates();
    assertThat(document.clauses()).hasSize(3);
  }

  @Test
  void number_and_running_head_of_a_page_are_no_text() throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read("a.pdf", TestFile.bytes("a.pdf"));

    assertThat(document.clauses())
        .hasSizeGreaterThan(60)
        .noneMatch(clause -> clause.text().contains("Pagina "))
        .noneMatch(clause -> clause.text().contains("Welzijn en Zorg Vlasterdam"));
    assertThat(document.places()).extracting(ClausePlace::name).contains("bladzijde 9");
  }

  private static AgreementDocument read(String... lines) throws UnreadableDocument {
    return DocumentReader.read("gemaakt.pdf", PdfFile.ofLines(lines).bytes());
  }
}
