package nl.afsprakenwijzer.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.textMatches;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What visitors do with the page: by keyboard, while typing, without JavaScript, on paper. */
@QuarkusTest
class VisitTest {
  private static final String CLAUSE =
      "De gemeente stelt uiterlijk 1 juli 2027 een woonzorgvisie vast.";
  private static final By CLAUSES = By.cssSelector(".aw-clause");

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

  @Test
  void keyboard_alone_leads_from_the_skip_link_to_the_result() {
    browser.open("/");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Naar de inhoud");
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Vul een voorbeeld in");
    browser.press(Keys.TAB);
    browser.press(CLAUSE);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("bestand");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Toets");
    browser.press(Keys.ENTER);
    browser.until(urlContains("#uitslag"));
    assertThat(browser.focused().getAttribute("id")).isEqualTo("uitslag");
    assertThat(browser.all(".aw-clause")).hasSize(1);
  }

  @Test
  void focus_is_always_to_be_seen() {
    browser.open("/");
    for (int stop = 0; stop < 8; stop++) {
      browser.press(Keys.TAB);
      assertThat(browser.focused().getCssValue("outline-width"))
          .as(browser.focused().getTagName())
          .isEqualTo("3px");
    }
  }

  @Test
  void text_is_checked_while_it_is_typed() {
    browser.open("/");
    browser.find("#tekst").sendKeys(CLAUSE);
    browser.until(numberOfElementsToBe(CLAUSES, 1));
    browser.until(textMatches(By.id("stand"), Pattern.compile("Er staat 1 afspraak .*")));
    assertThat(browser.focused().getAttribute("id")).as("focus stays").isEqualTo("tekst");
    browser.press(Keys.ENTER, Keys.ENTER, CLAUSE);
    browser.until(numberOfElementsToBe(CLAUSES, 2));
    browser.find("#tekst").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    browser.until(numberOfElementsToBe(CLAUSES, 0));
    assertThat(browser.find("#stand").getText()).isEmpty();
  }

  @Test
  void filter_hides_what_needs_no_attention() {
    browser.open("/?voorbeeld=1").check();
    long all = shown();
    browser.find("#toon-aandacht").click();
    assertThat(shown()).isLessThan(all);
    browser.find("#toon-alles").click();
    assertThat(shown()).isEqualTo(all);
  }

  @Test
  void page_works_without_JavaScript() {
    try (Browser plain = Browser.withoutJavaScript(site)) {
      plain.open("/").find(".aw-form-description a").click();
      assertThat(plain.find("#tekst").getAttribute("value")).contains("woningen");
      plain.check();
      assertThat(plain.all(".aw-clause")).hasSizeGreaterThan(2);
      plain.find(".aw-clause summary").click();
      assertThat(plain.find(".aw-clause details dl").isDisplayed()).isTrue();
    }
  }

  @Test
  void paper_shows_the_result_with_its_reasons_and_no_form() {
    try (Browser printer = Browser.at(site)) {
      printer.open("/?voorbeeld=1").check().asOnPaper();
      assertThat(printer.find("#uitslag-titel").isDisplayed()).isTrue();
      assertThat(printer.find("form").isDisplayed()).isFalse();
      assertThat(printer.all(".aw-overview tr"))
          .hasSizeGreaterThan(2)
          .allSatisfy(row -> assertThat(row.getCssValue("display")).isEqualTo("table-row"));
      assertThat(printer.all(".aw-finding details > p"))
          .isNotEmpty()
          .allSatisfy(reason -> assertThat(reason.getSize().getHeight()).isPositive());
    }
  }

  @Test
  void browser_reports_no_breach_of_the_content_policy() {
    browser.open("/?voorbeeld=1").check();
    assertThat(browser.driver().manage().logs().get("browser").getAll()).isEmpty();
  }

  private long shown() {
    return browser.all(".aw-clause").stream().filter(clause -> clause.isDisplayed()).count();
  }
}
