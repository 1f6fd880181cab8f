package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements of other shapes than the examples, against the key that they were made with. */
class OtherShapesTest {

  @ParameterizedTest
  @EnumSource(MadeShapes.class)
  void clauses_are_those_that_were_put_in(MadeShapes shape) throws UnreadableDocument {
    var file = new WordFile();
    var made = new MadeAgreement(shape.ordinal());
    shape.build(file, made);
    AnswerKey key = made.key();

    AgreementDocument document = DocumentReader.read("gemaakt.docx", file.bytes());

    ReadingScore score = ReadingScore.of(key, document);
    System.out.println(score.line(shape.name()));
    assertThat(key.clauses()).as("the key itself").hasSizeGreaterThan(10);
    assertThat(score.boundaryF1())
        .as(() -> "missed: " + ReadingScore.misses(key, document) + "\nread: " + document.clauses())
        .isGreaterThanOrEqualTo(.97);
    assertThat(score.numbersRight())
        .as(() -> document.clauses().toString())
        .isGreaterThanOrEqualTo(.98);
    assertThat(score.headingsRight())
        .as(() -> document.clauses().toString())
        .isGreaterThanOrEqualTo(.98);
  }
}
