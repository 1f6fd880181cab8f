package nl.afsprakenwijzer.checker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the list of abbreviations does: a point that ends no sentence, a word that is known. */
class AbbreviationRowsTest {
  private static final Reader.InAgreement READER = Reader.load().in(AgreementContext.none());

  private static final List<String[]> ROWS =
      LexiconFile.rows("abbreviations.csv", "afkorting", "voluit", "bekend");

  @Test
  void pointOfAnAbbreviation_endsNoSentence() {
    List<String> dotted = forms(ROWS).stream().filter(form -> form.endsWith(".")).toList();
    assertThat(dotted).hasSizeGreaterThan(20);
    assertThat(dotted)
        .filteredOn(form -> sentences("De gemeente bouwt " + form + " Elf scholen in 2027.") != 1)
        .isEmpty();
  }

  @Test
  void knownAbbreviation_isKnownInASentence() {
    List<String> known =
        forms(ROWS.stream().filter(row -> row[2].equals("ja")).toList()).stream()
            .filter(form -> !form.endsWith("."))
            .toList();
    assertThat(known).hasSizeGreaterThan(20);
    assertThat(known)
        .filteredOn(
            form ->
                READER
                    .read(Clause.of("De gemeente gebruikt de " + form + " in 2027."))
                    .all(Abbreviation.class)
                    .anyMatch(abbreviation -> !abbreviation.known()))
        .isEmpty();
  }

  private static long sentences(String text) {
    return READER.read(Clause.of(text)).all(Sentence.class).count();
  }

  private static List<String> forms(List<String[]> rows) {
    return rows.stream().flatMap(row -> LexiconFile.alternatives(row[0]).stream()).toList();
  }
}
