package nl.afsprakenwijzer.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/** What a visitor can have before them. */
enum State {
  EMPTY(browser -> browser.open("/")),
  EXAMPLE(browser -> browser.open("/?voorbeeld=1")),
  RESULT(State::result),
  RESULT_WITH_ALL_REASONS_OPEN(
      browser -> {
        result(browser);
        browser.run("document.querySelectorAll('details').forEach(part => part.open = true)");
      }),
  ERROR(
      browser -> {
        browser.open("/").check();
        assertThat(browser.find("#fout").getText()).isNotBlank();
      }),
  RULES(browser -> browser.open("/regels")),
  RULE(
      browser -> {
        browser.open("/regels").find(".aw-rule-list a").click();
        assertThat(browser.title()).startsWith("Regel ");
      }),
  ACCESSIBILITY(browser -> browser.open("/toegankelijkheid")),
  NOT_FOUND(browser -> browser.open("/bestaat-niet"));

  private final Consumer<Browser> steps;

  State(Consumer<Browser> steps) {
    this.steps = steps;
  }

  void reach(Browser browser) {
    steps.accept(browser);
    assertThat(browser.all("h1")).as("headings of the page").hasSize(1);
  }

  private static void result(Browser browser) {
    browser.open("/?voorbeeld=1").check();
    assertThat(browser.all(".aw-clause")).as("clauses").hasSizeGreaterThan(2);
  }
}
