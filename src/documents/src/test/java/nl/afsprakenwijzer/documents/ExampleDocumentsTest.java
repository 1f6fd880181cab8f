package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.AnswerKey.PartyAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two example agreements against what a person found in them. */
class ExampleDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx", "a.pdf", "b.pdf", "a.odt", "b.odt"})
  void clauses_are_those_that_a_person_found(String name) throws UnreadableDocument {
    AnswerKey key = AnswerKey.of(name);
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));

    ReadingScore score = ReadingScore.of(key, document);
    System.out.println(score.line(name));

    assertThat(key.clauses()).as("the key itself").hasSizeGreaterThan(50);
    assertThat(score.boundaryF1())
        .as(() -> "missed: " + ReadingScore.misses(key, document))
        .isGreaterThanOrEqualTo(.97);
    assertThat(score.numbersRight()).isGreaterThanOrEqualTo(.98);
    assertThat(score.headingsRight()).isGreaterThanOrEqualTo(.98);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx", "a.pdf", "b.pdf", "a.odt", "b.odt"})
  void title_parties_and_term_are_exact(String name) throws UnreadableDocument {
    AnswerKey key = AnswerKey.of(name);
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));

    assertThat(key.parties()).as("the key itself").hasSizeGreaterThan(5);
    assertThat(document.title()).isEqualTo(key.title());
    assertThat(document.context().term()).map(ExampleDocumentsTest::days).hasValue(key.term());
    assertThat(document.context().parties().stream().map(ExampleDocumentsTest::answer))
        .containsExactlyElementsOf(key.parties());
    assertThat(document.context().parties()).allMatch(Party::signatory);
  }

  @ParameterizedTest
  @CsvSource({"a.txt,a.docx", "b.md,b.docx"})
  void same_agreement_in_plain_text_has_the_same_clauses(String name, String word)
      throws UnreadableDocument {
    AnswerKey key = AnswerKey.of(word);
    AgreementDocument document = DocumentReader.read(name, TestFile.bytes(name));

    ReadingScore score = ReadingScore.of(key, document);
    System.out.println(score.line(name));

    assertThat(score.boundaryF1())
        .as(() -> "missed: " + ReadingScore.misses(key, document))
        .isGreaterThanOrEqualTo(.97);
    assertThat(score.numbersRight()).isGreaterThanOrEqualTo(.98);
    assertThat(document.context().term()).map(ExampleDocumentsTest::days).hasValue(key.term());
    assertThat(document.context().parties().stream().map(ExampleDocumentsTest::answer))
        .containsExactlyElementsOf(key.parties());
  }

  private static String days(Term term) {
    return term.from() + "/" + term.to();
  }

  private static PartyAnswer answer(Party party) {
    String alias = party.aliases().isEmpty() ? party.name() : party.aliases().get(0);
    return new PartyAnswer(party.name(), alias, kind(party.kind()));
  }

  private static String kind(PartyKind kind) {
    return switch (kind) {
      case MUNICIPALITY -> "gemeente";
      case HOUSING_CORPORATION -> "corporatie";
      case TENANT_ORGANISATION -> "huurdersorganisatie";
      case CARE_PROVIDER, WELFARE_ORGANISATION -> "zorgorganisatie";
      default -> kind.name();
    };
  }
}
