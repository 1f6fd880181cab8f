package nl.afsprakenwijzer.service.browser;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as a visitor of this site has it: fresh, with or without JavaScript, in some size. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int BLOCK = 2;

  private final ChromeDriver driver;
  private final URI site;

  private Browser(ChromeDriver driver, URI site) {
    this.driver = driver;
    this.site = site;
  }

  static Browser at(URI site) {
    return new Browser(start(options()), site);
  }

  static Browser withoutJavaScript(URI site) {
    ChromeOptions options = options();
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCK));
    return new Browser(start(options), site);
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=nl");
    return options;
  }

  private static ChromeDriver start(ChromeOptions options) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver"))
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    return driver;
  }

  /** A test that needs a browser fails when there is none: skipping would look like passing. */
  private static File installed(String... names) {
    Optional<Path> program =
        Stream.of(names)
            .flatMap(
                name ->
                    Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return program
        .orElseGet(
            () ->
                Assertions.fail(
                    "The browser tests need %s on the PATH. On Debian: apt-get install chromium chromium-driver"
                        .formatted(String.join(" or ", names))))
        .toFile();
  }

  /** Sets the size of the window, in CSS pixels. */
  Browser size(Size size) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            size.width(),
            "height",
            size.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    return this;
  }

  Browser open(String path) {
    driver.get(site.resolve(path).toString());
    return this;
  }

  /** Presses the button of the form and waits for the page that answers it. */
  Browser check() {
    WebElement button = find("form button");
    button.click();
    until(ExpectedConditions.stalenessOf(button));
    until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#uitslag, #fout")));
    until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer")));
    return this;
  }

  /** Shows the page as it would come out of a printer. */
  Browser asOnPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return this;
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /**
   * Waits until something is so, at most {@link #PATIENCE}. A question about a page that is just
   * being replaced fails in several ways, not all of them told as a stale element: it is put again.
   */
  void until(ExpectedCondition<?> condition) {
    new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(condition);
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  String title() {
    return driver.getTitle();
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** The windows that the pages are looked at in. */
  enum Size {
    DESKTOP(1280, 900),
    TABLET(820, 1180),
    PHONE(320, 640);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }
}
