package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;

import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom something is done, in the words of the text. */
class TargetGroupsTest {
  private static final SmartChecker CHECKER = SmartChecker.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2027 ontvangen alle huurders een folder van de gemeente. | alle huurders
          In 2027 ontvangen ouderen een folder van de gemeente.       | ouderen
          De gemeente belt in 2027 alleenstaande ouderen.             | alleenstaande ouderen
          """)
  void group_hasItsAdjectiveAndNotTheVerbBeforeIt(String text, String group) {
    assertThat(CHECKER.check(text).mentions())
        .filteredOn(mention -> mention.type() == MentionType.TARGET_GROUP)
        .extracting(Mention::text)
        .containsExactly(group);
  }
}
