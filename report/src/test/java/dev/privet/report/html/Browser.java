package dev.privet.report.html;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser without a window and without a network: Chromium or Chrome with its driver, as
 * installed on this machine ({@code apt-get install chromium chromium-driver}). Where there is
 * none, the calling test is skipped and says so; with the environment variable {@code
 * PRIVET_BROWSER} set to {@code required} it fails.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    Optional<Path> chrome = onPath("chromium", "google-chrome", "chrome", "chromium-browser");
    Optional<Path> chromedriver = onPath("chromedriver");
    if (chrome.isEmpty() || chromedriver.isEmpty()) {
      String message = "no Chromium with chromedriver is installed: the page was not tried";
      if ("required".equals(System.getenv("PRIVET_BROWSER"))) {
        throw new AssertionError(message);
      }
      return Assumptions.abort(message);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chrome.get().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--hide-scrollbars",
        "--lang=en");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .withSilent(true)
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.size(1280, 1000);
    return browser;
  }

  private static Optional<Path> onPath(String... names) {
    List<Path> folders =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Opens a page and waits until its script is done. */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
    await("return document.documentElement.dataset.ready === 'true'");
  }

  /** Shows pages as on a screen of that scheme: {@code light} or {@code dark}. */
  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Waits until a script returns true. */
  void await(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(run(script))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never became true: " + script);
      }
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The texts of elements that are shown. */
  List<String> texts(String css) {
    return all(css).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What axe says against the page: a line for each violation. */
  @SuppressWarnings("unchecked")
  List<String> accessibilityViolations() {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run().then(result => done(result.violations.map(it =>
              it.id + ': ' + it.help + ': ' + it.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))));
            """);
  }

  void picture(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
