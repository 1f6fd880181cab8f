package nl.afsprakenwijzer.checker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.Sentences;
import nl.afsprakenwijzer.checker.reading.ImpressionTraining;
import org.junit.jupiter.api.Test;

/** The weights of words; {@code -Dweigh=true} writes them anew. */
class ImpressionTest {
  private static final Path FILE =
      Path.of("src/main/resources/nl/afsprakenwijzer/checker/lexicon/impressions.csv");

  /** Texts that share this part of their words say about the same. */
  private static final double RESEMBLES = 0.4;

  @Test
  void weights_areThoseOfTheTextsThatMayBeLearnedFrom() throws IOException {
    List<LabelledClause> texts = Weighing.clauses();
    List<String> lines = ImpressionTraining.lines(Weighing.judged(texts));
    if (Boolean.getBoolean("weigh")) {
      Files.write(FILE, lines);
    }
    assertThat(texts).hasSizeGreaterThan(2000);
    assertThat(lines).hasSizeGreaterThan(5000);
    assertThat(Files.readAllLines(FILE).equals(lines))
        .as("the weights are those of the labelled texts; -Dweigh=true writes them")
        .isTrue();
  }

  /** Search finds the same document more than once, and people quote each other. */
  @Test
  void unseenTexts_resembleNoTextThatMayBeLearnedFrom() {
    List<Set<String>> learned =
        Stream.concat(Weighing.clauses().stream().map(LabelledClause::text), ownSentences())
            .map(ImpressionTest::words)
            .toList();
    List<String> unseen = LabelledClauses.of("unseen").stream().map(LabelledClause::text).toList();
    assertThat(unseen).hasSizeGreaterThan(200);
    assertThat(unseen)
        .filteredOn(
            text -> learned.stream().anyMatch(words -> shared(words, words(text)) >= RESEMBLES))
        .isEmpty();
  }

  /** They count twice, so a copy would find itself back when its text is left out. */
  @Test
  void ownSentences_areNoJudgedTexts() {
    Set<String> judged =
        Weighing.clauses().stream()
            .map(clause -> clause.text().strip())
            .collect(Collectors.toSet());
    assertThat(ownSentences()).hasSizeGreaterThan(400).noneMatch(judged::contains);
  }

  private static Stream<String> ownSentences() {
    return Sentences.lines().stream().map(line -> line.split(" \\| ", 2)[1].strip());
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The share of the words of both that both have. */
  private static double shared(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }
}
