package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.evaluation.LabelledClause;
import nl.afsprakenwijzer.checker.evaluation.LabelledClauses;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same clause typed in another way gets the same letters, and its places are in the text as it
 * was received.
 */
class SameClauseTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final List<String> CLAUSES =
      LabelledClauses.all().stream().map(LabelledClause::text).toList();

  /** A way of typing that changes nothing of what is said. */
  record Typing(String name, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Typing> typings() {
    return Stream.of(
        new Typing("loose accents", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        new Typing("no-break spaces", text -> text.replace(' ', '\u00a0')),
        new Typing("narrow no-break spaces", text -> text.replace(' ', '\u202f')),
        new Typing("soft hyphens", SameClauseTest::withSoftHyphens),
        new Typing("lines of Windows", text -> text.replace("\n", "\r\n")),
        new Typing("space around", text -> "  " + text + " \n"));
  }

  @ParameterizedTest
  @MethodSource("typings")
  void sameClauseTypedOtherwise_getsTheSameLetters(Typing typing) {
    List<String> different = new ArrayList<>();
    int changed = 0;
    for (String text : CLAUSES) {
      String typed = typing.change.apply(text);
      changed += typed.equals(text) ? 0 : 1;
      if (!letters(CHECKER.check(typed)).equals(letters(CHECKER.check(text)))) {
        different.add(typed);
      }
    }
    assertThat(CLAUSES).hasSizeGreaterThan(300);
    assertThat(changed).as("clauses that were typed otherwise").isPositive();
    assertThat(different).isEmpty();
  }

  @Test
  void clauseBehindABulletOrNumber_getsTheSameLetters() {
    List<String> different = new ArrayList<>();
    List<String> plain =
        CLAUSES.stream().filter(text -> Character.isUpperCase(text.charAt(0))).toList();
    assertThat(plain).hasSizeGreaterThan(100);
    for (String text : plain) {
      for (String lead : List.of("- ", "• ", "* ", "1. ", "3.2 ", "a. ", "2) ")) {
        if (!letters(CHECKER.check(lead + text)).equals(letters(CHECKER.check(text)))) {
          different.add(lead + text);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("typings")
  void mentions_areInTheTextAsReceived(Typing typing) {
    String text =
        "Eén coöperatie bouwt vóór 1 juli 2027 twaalf nultredenwoningen in de wijk Noord voor ouderen.";
    String typed = typing.change.apply(text);
    List<Mention> expected = CHECKER.check(text).mentions();
    List<Mention> found = CHECKER.check(typed).mentions();
    assertThat(expected).hasSizeGreaterThan(3);
    assertThat(found)
        .extracting(m -> m.span().of(typed))
        .isEqualTo(found.stream().map(Mention::text).toList());
    assertThat(found)
        .extracting(m -> plain(m.text()))
        .isEqualTo(expected.stream().map(Mention::text).toList());
    assertThat(found)
        .extracting(Mention::value)
        .isEqualTo(expected.stream().map(Mention::value).toList());
  }

  private static String withSoftHyphens(String text) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      typed.append(text.charAt(i));
      boolean inWord =
          i + 1 < text.length()
              && Character.isLetter(text.charAt(i))
              && Character.isLetter(text.charAt(i + 1));
      if (inWord && i % 3 == 0) {
        typed.append('\u00ad');
      }
    }
    return typed.toString();
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replace("\u00ad", "")
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }

  private static List<Outcome> letters(ClauseJudgement judgement) {
    SmartProfile profile = judgement.profile();
    return Stream.of(
            profile.specific(), profile.measurable(), profile.acceptable(), profile.timeBound())
        .map(Verdict::outcome)
        .toList();
  }
}
