package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.writing.AgreementFile;
import nl.afsprakenwijzer.documents.writing.AgreementWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agreement as a Word file, read in again. */
class AgreementWriterTest {

  @Test
  void writtenAgreement_readsBackInWhole() throws UnreadableDocument {
    var context =
        new AgreementContext(
            List.of(
                party("Gemeente Voorbeeld", PartyKind.MUNICIPALITY, "Voorbeeld"),
                party("Stichting Woonpunt", PartyKind.HOUSING_CORPORATION, "Woonpunt"),
                party("Huurdersvereniging Samen", PartyKind.TENANT_ORGANISATION, "Samen")),
            Optional.of(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))),
            List.of(new Definition("Nultredenwoning", "Een woning zonder trappen")));
    var clauses =
        List.of(
            clause(
                "1.1",
                "De gemeente bouwt in 2027 tien woningen & een <plein>.",
                "Hoofdstuk 1 Wonen"),
            clause(
                "1.2",
                "Woonpunt verhuurt:\na. tien woningen in Noord;\nb. vijf in Zuid.",
                "Hoofdstuk 1 Wonen"),
            clause("2.1", "Samen adviseert elk jaar.", "Hoofdstuk 2 Zorg"),
            new Clause(
                "2.4",
                "2.4",
                "De gemeente stelt een plan vast.",
                List.of("Hoofdstuk 2 Zorg"),
                new ActionFields("gemeente", "Q2 2027", "plan")));
    var agreement =
        new AgreementDocument(
            "Prestatieafspraken Voorbeeld",
            context,
            List.of("Er zijn te weinig woningen.", "Partijen willen samenwerken."),
            clauses,
            List.of(),
            List.of());

    AgreementDocument read = DocumentReader.read("a.docx", AgreementWriter.word(agreement));

    assertThat(read.clauses()).isEqualTo(clauses);
    assertThat(read.title()).isEqualTo(agreement.title());
    assertThat(read.context().parties()).isEqualTo(context.parties());
    assertThat(read.context().term()).isEqualTo(context.term());
    assertThat(read.context().definitions()).isEqualTo(context.definitions());
    assertThat(read.recitals()).isEqualTo(agreement.recitals());
  }

  @Test
  void agreementWithAllAroundIt_readsBackInToTheSameClausesPartiesAndTerm()
      throws UnreadableDocument {
    AgreementFile file = Signed.agreement();
    AgreementDocument read = DocumentReader.read("a.docx", AgreementWriter.word(file));

    assertThat(lines(read)).containsExactlyElementsOf(lines(file.agreement()));
    assertThat(read.title()).isEqualTo(file.agreement().title());
    assertThat(read.context().parties()).isEqualTo(file.agreement().context().parties());
    assertThat(read.context().term()).isEqualTo(file.agreement().context().term());
    assertThat(read.context().definitions()).isEqualTo(file.agreement().context().definitions());
    assertThat(read.recitals()).isEqualTo(file.agreement().recitals());
  }

  @Test
  void agreementWithAllAroundIt_showsWhoSignedAndWithWhatReserve() {
    AgreementFile file = Signed.agreement();
    String word = CommentedFile.of(AgreementWriter.word(file)).text("word/document.xml");
    String page = new String(AgreementWriter.html(file), StandardCharsets.UTF_8);

    for (String shown : List.of(word, page)) {
      assertThat(shown)
          .contains(
              "Uitgave 2, ondertekend op 3 maart 2026.",
              "Wederpartij: Huurdersvereniging Samen",
              "Visiedoel: Iedereen woont prettig",
              "In 2027 bouwen we.",
              "voorbehoud",
              "Alleen met subsidie.",
              "Mandaat: Tot een miljoen euro",
              "3 maart 2026",
              "Ondertekend in de dienst",
              "Vingerafdruk (SHA-256) van de vastgestelde tekst: 0a1b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx"})
  void exampleAgreement_readsBackInToTheSameClauses(String name) throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));
    AgreementDocument read = DocumentReader.read(name, AgreementWriter.word(document));
    assertThat(document.clauses()).hasSizeGreaterThan(50);
    assertThat(lines(read)).containsExactlyElementsOf(lines(document));
    assertThat(read.title()).isEqualTo(document.title());
    assertThat(read.context().term()).isEqualTo(document.context().term());
  }

  @Test
  void madeAgreements_readBackInToTheSameClauses() throws UnreadableDocument {
    for (int seed = 0; seed < 60; seed++) {
      List<Clause> clauses = made(seed);
      var agreement =
          new AgreementDocument(
              "Prestatieafspraken",
              AgreementContext.none(),
              List.of(),
              clauses,
              List.of(),
              List.of());
      AgreementDocument read = DocumentReader.read("a.docx", AgreementWriter.word(agreement));
      assertThat(lines(read)).as("seed " + seed).containsExactlyElementsOf(lines(agreement));
    }
  }

  @Test
  void numbersAreCountedByWord_andOnlyStartAnewWhereTheyJump() {
    var agreement =
        new AgreementDocument(
            "Prestatieafspraken",
            AgreementContext.none(),
            List.of(),
            made(1),
            List.of(),
            List.of());
    CommentedFile file = CommentedFile.of(AgreementWriter.word(agreement));
    assertThat(file.text("word/numbering.xml"))
        .contains("w:lvlText w:val=\"Hoofdstuk %1\"", "w:lvlText w:val=\"%1.%6\"")
        .doesNotContain("startOverride");
    assertThat(file.text("word/document.xml"))
        .contains("TOC \\o", "<w:pStyle w:val=\"Heading1\"/><w:numPr>")
        .doesNotContain("Hoofdstuk 2 </w:t>");
    for (String part : file.parts().keySet()) {
      file.dom(part);
    }
  }

  /**
   * Chapters with articles or without, that count on or start anew; clauses with lists and fields.
   */
  private static List<Clause> made(int seed) {
    var random = new Random(seed);
    var sentences = new MadeAgreement(seed);
    boolean articles = seed % 3 == 2;
    var clauses = new ArrayList<Clause>();
    int article = 0;
    for (int chapter = 1; chapter <= 3; chapter++) {
      String top = "Hoofdstuk " + chapter + " Wonen in wijk " + chapter;
      for (int part = 1; part <= (articles ? 2 : 1); part++) {
        article++;
        int number = articles ? article : chapter;
        List<String> path =
            articles
                ? List.of(top, "Artikel " + article + " Over onderwerp " + part)
                : List.of(top);
        int skip = seed % 4 == 3 ? random.nextInt(3) : 0;
        for (int i = 1; i <= 2 + random.nextInt(4); i++) {
          String own = number + "." + (i + skip);
          String text = sentences.sentence();
          text = random.nextInt(4) == 0 ? text + "\na. in Noord;\nb. in Zuid." : text;
          boolean fields = random.nextInt(4) == 0;
          var columns =
              fields ? new ActionFields("Woonpunt", "2027", "aantal") : ActionFields.none();
          clauses.add(new Clause(own, own, text, path, columns));
        }
      }
    }
    return clauses;
  }

  private static List<String> lines(AgreementDocument document) {
    return document.clauses().stream()
        .map(
            c ->
                c.number()
                    + " | "
                    + String.join(" > ", c.headings())
                    + " | "
                    + c.text()
                    + " | "
                    + c.fields())
        .toList();
  }

  private static Clause clause(String number, String text, String heading) {
    return new Clause(number, number, text, List.of(heading), ActionFields.none());
  }

  private static Party party(String name, PartyKind kind, String alias) {
    return new Party(name, kind, List.of(alias), true);
  }
}
