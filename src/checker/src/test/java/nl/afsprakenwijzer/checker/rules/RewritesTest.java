package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rewrite keeps: it mends what it was asked for, and it invents nothing. */
class RewritesTest {
  private static final List<Criterion> LETTERS =
      List.of(Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.ACCEPTABLE, Criterion.TIME_BOUND);

  static Stream<Example> badExamples() {
    return Example.all().stream().filter(example -> example.marked().contains("«"));
  }

  @ParameterizedTest
  @MethodSource("badExamples")
  void filledRewrite_makesTheRuleThatAskedSilent(Example example) {
    List<Finding> asked =
        Example.findings(example.rule(), example.reading()).stream()
            .filter(finding -> finding.edit().isPresent())
            .toList();
    Rewrite.of(asked)
        .map(Filling::fill)
        .ifPresent(
            text ->
                assertThat(Example.findings(example.rule(), example.read(text)))
                    .as("%s in: %s", example.rule().card().id(), text)
                    .isEmpty());
  }

  /** The few that the reader does not understand yet stand in the approved file, in plain sight. */
  @Test
  void filledRewriteOfLabelledClauses_makesTheRuleThatAskedSilent() {
    List<String> loud = new ArrayList<>();
    int asked = 0;
    for (String text : Labelled.texts()) {
      ClauseReading reading = Example.readAlone(text);
      for (Rule rule : Rules.all()) {
        Rewrite rewrite = Rewrite.of(Example.findings(rule, reading)).orElse(null);
        if (rewrite != null) {
          asked++;
          String filled = Filling.fill(rewrite);
          if (!Example.findings(rule, Example.readAlone(filled)).isEmpty()) {
            loud.add(rule.card().id() + ": " + filled);
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(500);
    assertThat(loud).hasSizeLessThan(asked / 50);
    Approved.file(
        "src/test/resources/nl/afsprakenwijzer/checker/rules/loud-rewrites.txt",
        String.join("\n", loud) + "\n");
  }

  @Test
  void rewrite_holdsNoNumberDateOrNameThatWasNotInTheText() {
    int rewrites = 0;
    List<String> texts = new ArrayList<>(Labelled.texts());
    badExamples().map(Example::text).forEach(texts::add);
    for (String text : texts) {
      Rewrite rewrite = Rewrite.of(Rules.check(Example.readAlone(text))).orElse(null);
      if (rewrite != null) {
        rewrites++;
        assertThat(telling(outsideSlots(rewrite))).as(rewrite.text()).isSubsetOf(words(text));
      }
    }
    assertThat(rewrites).isGreaterThan(300);
  }

  @Test
  void clauseWithALetterThatIsNotMet_hasARewrite() {
    int failing = 0;
    for (String text : Labelled.texts()) {
      ClauseReading reading = Example.readAlone(text);
      if (reading.main().isPresent() && !unmet(reading).isEmpty()) {
        failing++;
        assertThat(Rewrite.of(Rules.check(reading))).as(text).isPresent();
      }
    }
    assertThat(failing).isGreaterThan(150);
  }

  @Test
  void letterThatIsNotMet_hasAFinding_andLetterThatIsMetHasATipAtMost() {
    int letters = 0;
    for (String text : Labelled.texts()) {
      ClauseReading reading = Example.readAlone(text);
      if (reading.main().isEmpty()) {
        continue;
      }
      List<Criterion> unmet = unmet(reading);
      List<Finding> findings = Rules.check(reading);
      for (Criterion letter : LETTERS) {
        letters++;
        assertThat(
                findings.stream()
                    .anyMatch(finding -> finding.criterion() == letter && counts(finding, unmet)))
            .as("%s in: %s", letter, text)
            .isEqualTo(unmet.contains(letter));
      }
    }
    assertThat(letters).isGreaterThan(800);
  }

  @Test
  void everySlotOfAReplacement_isKnown() {
    assertThat(Rewordings.replacements()).hasSizeGreaterThan(50);
    for (String replacement : Rewordings.replacements()) {
      long open = replacement.chars().filter(c -> c == '[').count();
      assertThat(new Edit("", 0, 0, replacement).rewrite().slots())
          .as(replacement)
          .hasSize((int) open);
    }
  }

  private static boolean counts(Finding finding, List<Criterion> unmet) {
    return finding.severity() != Severity.TIP || unmet.contains(finding.criterion());
  }

  private static List<Criterion> unmet(ClauseReading reading) {
    Obligation duty = reading.main().orElseThrow();
    return LETTERS.stream().filter(letter -> !Letters.met(letter, duty, reading)).toList();
  }

  private static String outsideSlots(Rewrite rewrite) {
    StringBuilder text = new StringBuilder(rewrite.text());
    for (int at = rewrite.slots().size() - 1; at >= 0; at--) {
      OpenSlot slot = rewrite.slots().get(at);
      text.replace(slot.span().begin(), slot.span().end(), " ");
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}]+"));
  }

  /** Numbers, and words with a capital that do not open a sentence. */
  private static List<String> telling(String text) {
    List<String> found = new ArrayList<>();
    boolean opens = true;
    for (String word : text.split("(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}])")) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        if (number || !opens && Character.isUpperCase(word.charAt(0))) {
          found.add(word);
        }
        opens = false;
      } else if (!word.isBlank()) {
        opens |= ".:;!?•".contains(word);
      }
    }
    return found;
  }
}
