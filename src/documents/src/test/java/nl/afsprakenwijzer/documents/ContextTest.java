package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Shown.clauses;
import static nl.afsprakenwijzer.documents.Shown.text;
import static nl.afsprakenwijzer.documents.Shown.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says around its clauses: parties, term, definitions, recitals and title. */
class ContextTest {

  @Test
  void contract_opens_with_its_parties_and_considerations() throws UnreadableDocument {
    AgreementDocument document =
        text(
            "Prestatieafspraken Voorbeeld 2026-2029",
            "",
            "De ondergetekenden:",
            "",
            "1. de gemeente Voorbeeld, vertegenwoordigd door de wethouder, hierna te noemen: “de gemeente”;",
            "2. Stichting Woonpunt, toegelaten instelling, gevestigd te Voorbeeld, hierna: Woonpunt;",
            "3. Huurdersbelang Voorbeeld, verder te noemen ‘HBV’; en",
            "4. Coöperatie Thuis in de Buurt U.A., aanbieder van wijkverpleging, hierna genoemd: Thuis.",
            "",
            "Alle ondergetekenden samen heten hierna partijen.",
            "",
            "Overwegende dat:",
            "",
            "a. de woonvisie is vastgesteld;",
            "b. ouderen langer thuis wonen;",
            "",
            "Komen het volgende overeen:",
            "",
            "Artikel 1 Wonen",
            "",
            "1.1 De gemeente bouwt tien woningen.");
    assertThat(document.title()).isEqualTo("Prestatieafspraken Voorbeeld 2026-2029");
    assertThat(document.context().parties())
        .containsExactly(
            new Party("Gemeente Voorbeeld", PartyKind.MUNICIPALITY, List.of("de gemeente"), true),
            new Party(
                "Stichting Woonpunt", PartyKind.HOUSING_CORPORATION, List.of("Woonpunt"), true),
            new Party(
                "Huurdersbelang Voorbeeld", PartyKind.TENANT_ORGANISATION, List.of("HBV"), true),
            new Party(
                "Coöperatie Thuis in de Buurt U.A.",
                PartyKind.CARE_PROVIDER,
                List.of("Thuis"),
                true));
    assertThat(document.recitals())
        .containsExactly("de woonvisie is vastgesteld;", "ouderen langer thuis wonen;");
    assertThat(clauses(document)).containsExactly("1.1: De gemeente bouwt tien woningen.");
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx,'proces voorraad ruimte sociaal proces'",
    "b.docx,'voorraad ruimte sociaal proces -'"
  })
  void chapters_are_about_a_theme(String name, String themes) throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));

    assertThat(
            document.chapters().stream()
                .map(chapter -> chapter.theme().map(DutchNames::of).orElse("-")))
        .containsExactly(themes.split(" "));
  }

  @Test
  void party_that_does_not_sign_is_known_as_such() throws UnreadableDocument {
    AgreementDocument document =
        word(
            new WordFile()
                .text("Partijen")
                .text("Gemeente Voorbeeld")
                .text("Zorgkantoor Midden")
                .bold("Artikel 1 Wonen")
                .text("1.1 De gemeente bouwt tien woningen.")
                .bold("Ondertekening")
                .table(
                    new String[][] {{"Organisatie", "Handtekening"}, {"Gemeente Voorbeeld", ""}}));
    assertThat(document.context().parties())
        .containsExactly(
            new Party("Gemeente Voorbeeld", PartyKind.MUNICIPALITY, List.of("de gemeente"), true),
            new Party("Zorgkantoor Midden", PartyKind.CARE_PURCHASING_OFFICE, List.of(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "Gemeente Voorbeeld,MUNICIPALITY",
    "Woningbouwvereniging De Haven,HOUSING_CORPORATION",
    "Woonstichting Rijn,HOUSING_CORPORATION",
    "Huurdersraad gemeente Voorbeeld,TENANT_ORGANISATION",
    "Bewonersraad Noord,TENANT_ORGANISATION",
    "Thuiszorg Noord,CARE_PROVIDER",
    "Stichting Zorggroep Polder,CARE_PROVIDER",
    "Zorgkantoor Midden,CARE_PURCHASING_OFFICE",
    "Zorgverzekeraar Zeker,HEALTH_INSURER",
    "Cliëntenraad Zorggroep Polder,CLIENT_COUNCIL",
    "Welzijn Noord,WELFARE_ORGANISATION",
    "Stichting Iets,OTHER"
  })
  void kind_of_a_party_follows_from_its_name(String name, PartyKind kind) {
    assertThat(OrganisationWords.kindOfName(name)).hasValue(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deze overeenkomst gaat in op 1 januari 2026 en eindigt op 31 december 2029.|2026-01-01|2029-12-31",
        "De afspraken lopen van 1-1-2025 tot en met 31-12-2028.|2025-01-01|2028-12-31",
        "Deze afspraken treden in werking op 1 juli 2026 en gelden voor vier jaar.|2026-07-01|2030-06-30",
        "De overeenkomst heeft een looptijd van 2026 tot en met 2030.|2026-01-01|2030-12-31",
        "Dit convenant is aangegaan voor een periode van 5 jaar, ingaande 1 maart 2026.|2026-03-01|2031-02-28"
      })
  void term_is_read_however_it_is_said(String sentence, String from, String to) {
    Optional<Term> term =
        TermFinder.find("Afspraken 1999-2001", List.of("De woonvisie geldt tot 2035.", sentence));
    assertThat(term.map(Term::from).map(Object::toString)).hasValue(from);
    assertThat(term.map(Term::to).map(Object::toString)).hasValue(to);
  }

  @Test
  void years_in_the_title_are_the_term_when_nothing_else_says_so() {
    assertThat(TermFinder.find("Prestatieafspraken 2026 – 2029", List.of("Wij bouwen.")))
        .hasValueSatisfying(
            term -> assertThat(term.from() + "/" + term.to()).isEqualTo("2026-01-01/2029-12-31"));
    assertThat(TermFinder.find("Prestatieafspraken", List.of("Op 31-02-2026 gebeurt niets.")))
        .isEmpty();
  }

  @Test
  void definitions_are_found_in_an_article_a_table_and_a_common_name() throws UnreadableDocument {
    AgreementDocument document =
        word(
            new WordFile()
                .bold("Partijen")
                .text("1. Woonstichting Rijn, hierna te noemen: Rijn;")
                .text("2. Woonstichting Maas, hierna te noemen: Maas.")
                .text("Rijn en Maas worden samen aangeduid als de corporaties.")
                .bold("Artikel 1 Begrippen")
                .text("In deze afspraken wordt verstaan onder:")
                .text("a. nultredenwoning: een woning zonder trap;")
                .text(
                    "b. ‘Wmo’: Wet maatschappelijke ondersteuning 2015; Wlz: Wet langdurige zorg.")
                .bold("Bijlage 1 Afkortingen")
                .table(
                    new String[][] {
                      {"Afkorting", "Betekenis"}, {"RvC", "raad van commissarissen"}
                    }));
    assertThat(document.context().definitions())
        .containsExactly(
            new Definition("de corporaties", "Rijn en Maas"),
            new Definition("nultredenwoning", "een woning zonder trap"),
            new Definition("Wmo", "Wet maatschappelijke ondersteuning 2015"),
            new Definition("Wlz", "Wet langdurige zorg"),
            new Definition("RvC", "raad van commissarissen"));
    assertThat(clauses(document))
        .containsExactly(
            "1: In deze afspraken wordt verstaan onder: / a. nultredenwoning: een woning zonder trap; / b. ‘Wmo’: Wet"
                + " maatschappelijke ondersteuning 2015; Wlz: Wet langdurige zorg.");
  }
}
