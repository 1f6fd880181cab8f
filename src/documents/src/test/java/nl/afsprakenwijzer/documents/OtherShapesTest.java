package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements of other shapes than the examples, against the key that they were made with. */
class OtherShapesTest {

  /** With -Dshapes=DIR the files are also written there, to be printed as pdf. */
  @ParameterizedTest
  @EnumSource(MadeShapes.class)
  void clauses_are_those_that_were_put_in(MadeShapes shape) throws UnreadableDocument, IOException {
    var file = new WordFile();
    AnswerKey key = build(shape, file);
    if (System.getProperty("shapes") != null) {
      Files.write(Path.of(System.getProperty("shapes"), name(shape) + ".docx"), file.bytes());
    }

    assertRead(key, DocumentReader.read("gemaakt.docx", file.bytes()), shape.name());
  }

  @ParameterizedTest
  @EnumSource(MadeShapes.class)
  void clauses_of_the_same_agreement_in_pdf_are_the_same(MadeShapes shape)
      throws UnreadableDocument {
    AnswerKey key = build(shape, new WordFile());
    String name = "shapes/" + name(shape) + ".pdf";

    assertRead(key, DocumentReader.read(name, TestFile.bytes(name)), name);
  }

  private static String name(MadeShapes shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  private static AnswerKey build(MadeShapes shape, WordFile file) {
    var made = new MadeAgreement(shape.ordinal());
    shape.build(file, made);
    return made.key();
  }

  private static void assertRead(AnswerKey key, AgreementDocument document, String name) {
    ReadingScore score = ReadingScore.of(key, document);
    System.out.println(score.line(name));
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
