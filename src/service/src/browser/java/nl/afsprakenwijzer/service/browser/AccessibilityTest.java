package nl.afsprakenwijzer.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.browser.Browser.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every state, in three sizes: nothing that axe finds, nothing to scroll sideways.
 */
@QuarkusTest
class AccessibilityTest {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int CHECKS_AT_LEAST = 15;

  /** Seconds that axe may take: a busy machine is slow, and slow is no violation. */
  private static final int PATIENCE = 180;

  private static final String TOO_WIDE =
      "return [...document.querySelectorAll('.aw-panel')]"
          + ".filter(panel => panel.scrollWidth > panel.clientWidth).map(panel => panel.innerText)";

  @TestHTTPResource("/")
  URI site;

  private static Browser browser;

  @BeforeEach
  void start() {
    browser = browser == null ? Browser.at(site) : browser;
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @ParameterizedTest
  @MethodSource("statesAndSizes")
  void page_has_no_violations_and_no_sideways_scroll(State state, Size size) {
    browser.size(size);
    state.reach(browser);

    Results results =
        new AxeBuilder().withTags(WCAG_22_AA).setTimeout(PATIENCE).analyze(browser.driver());

    assertThat(results.getErrorMessage()).as("what kept axe from looking").isNull();
    assertThat(results.getPasses()).hasSizeGreaterThan(CHECKS_AT_LEAST);
    assertThat(results.getViolations()).extracting(AccessibilityTest::inWords).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .as("width of the content")
        .isEqualTo(browser.run("return document.documentElement.clientWidth"));
    assertThat(browser.run(TOO_WIDE)).as("panels with more than fits in them").isEqualTo(List.of());
  }

  static Stream<Arguments> statesAndSizes() {
    return Stream.of(State.values())
        .flatMap(state -> Stream.of(Size.values()).map(size -> Arguments.of(state, size)));
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }
}
