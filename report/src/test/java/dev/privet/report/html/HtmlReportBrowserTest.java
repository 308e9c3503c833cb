package dev.privet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Step;
import dev.privet.analyzer.text.Span;
import dev.privet.report.Inspection;
import dev.privet.report.ReportKind;
import dev.privet.report.Shop;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.promise.Verdict;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader meets it, in a real browser. */
final class HtmlReportBrowserTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/pictures");

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;
  private static Inspection inspection;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Browser.start();
    inspection = Shop.typical(folder.resolve("shop")).inspection();
    page = written(inspection, "typical.html");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() {
    browser.size(1280, 1000);
    browser.scheme("light");
    browser.open(page, "");
  }

  private static Path written(Inspection inspection, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ReportKind.HTML.write(inspection, Level.NOTE, false, out);
    }
    return file;
  }

  private static Finding first(Level level) {
    return inspection.standing(level).stream()
        .filter(it -> it.level() == level)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheGravestFirst() {
    assertThat(browser.texts(".finding .opener .badge"))
        .startsWith("error")
        .doesNotContain("observed");
    assertThat(browser.find("#status").getText()).contains("hidden by filters");
    assertThat(browser.find(".figure.error dd").getText()).isEqualTo("1");
  }

  @Test
  void levelsAreFiltered() {
    int before = browser.all(".finding").size();

    browser.find("[data-level=error]").click();

    assertThat(browser.texts(".finding .badge")).isNotEmpty().doesNotContain("error");
    assertThat(browser.all(".finding")).hasSizeLessThan(before);
    assertThat(browser.find("[data-level=error]").getDomAttribute("aria-pressed"))
        .isEqualTo("false");
    assertThat(browser.address()).contains("levels=warning");
  }

  @Test
  void wordsAreSearched() {
    browser.find("#q").sendKeys("crm third-party");

    browser.await("return document.querySelectorAll('.finding').length === 0");
    browser.find("#q").clear();
    browser.find("#q").sendKeys("com.acme CLIENT");

    browser.await("return document.querySelectorAll('.finding').length > 0");
    assertThat(browser.texts(".finding .message")).allMatch(it -> it.contains("unknown recipient"));
    assertThat(browser.find("#status").getText()).startsWith("1 finding of");
  }

  @Test
  void aStationOfTheMapFiltersMapAndFindings() {
    WebElement station = browser.find("[data-side=to][aria-label*='Database']");
    station.click();

    assertThat(browser.texts(".finding .message"))
        .isNotEmpty()
        .allMatch(it -> it.contains("database"));
    assertThat(browser.all(".ribbon.faded")).isNotEmpty();
    assertThat(browser.find("[data-side=to][aria-pressed=true]").getDomAttribute("aria-label"))
        .contains("Database");

    browser.find("#map-clear").click();

    assertThat(browser.all(".ribbon.faded")).isEmpty();
    assertThat(browser.all(".finding")).hasSizeGreaterThan(1);
  }

  @Test
  void theMapWorksWithoutAMouse() {
    browser.run("document.querySelector('[data-side=data]').focus()");
    browser.focused().sendKeys(Keys.ENTER);

    assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("true");

    browser.focused().sendKeys(Keys.SPACE);

    assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void theMapIsATableToo() {
    browser.find("#map-table summary").click();

    browser.await("return document.querySelectorAll('#map-table tbody tr').length > 2");
    assertThat(browser.texts("#map-table tbody td")).contains("Third party", "shop.SignUp");
  }

  @Test
  void aFindingOpensWithItsCodeAndItsWaysStepByStep() {
    WebElement opener = browser.find(".finding .opener");
    opener.click();

    assertThat(opener.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.find(".detail .code mark").getText()).isEqualTo("customer");
    assertThat(browser.texts(".detail .escaped")).isEmpty();
    assertThat(browser.texts(".way .step")).hasSizeGreaterThan(1);
    browser.find(".step").click();
    assertThat(browser.find(".step-head").getText()).startsWith("Step 1 of");
    assertThat(browser.find(".step-code mark").getText()).isIn("email", "password", "name");
    browser.find(".step").sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.find(".step-head").getText()).startsWith("Step 2 of");
    assertThat(browser.address()).contains("finding=" + first(Level.ERROR).id());
  }

  @Test
  void aLinkOpensItsFindingEvenWhereFiltersWouldHideIt() {
    Finding note =
        inspection.findings().stream()
            .filter(it -> it.level() == Level.NONE)
            .findFirst()
            .orElseThrow();

    browser.open(page, "#?levels=error&q=nothing&finding=" + note.id());

    WebElement article = browser.find("#f-" + note.id());
    assertThat(article.findElement(org.openqa.selenium.By.className("detail")).isDisplayed())
        .isTrue();
    assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
  }

  @Test
  void aLinkInThePageIsFollowed() {
    browser.find(".finding .opener").click();
    browser.find("[data-level=error]").click();
    String id = first(Level.ERROR).id();
    browser.run("location.hash = arguments[0]", "#?finding=" + id);

    browser.await("return !!document.querySelector('#f-" + id + " .detail')");
    browser.find("#f-" + id + " .permalink").click();

    assertThat(browser.address()).endsWith("#?finding=" + id);
    browser.find("nav a[href='#data']").click();
    assertThat(browser.address()).endsWith("#data");
    assertThat(browser.all(".finding .detail")).isNotEmpty();
  }

  @Test
  void theSearchIsOneKeyAway() {
    browser.find("body").sendKeys("/");

    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void whatIsHostileIsText() throws IOException {
    String name = "<img src=x onerror=window.taken=1>";
    String path = "src/\u202Egpj.java";
    Shop shop =
        new Shop(folder.resolve("hostile"))
            .file(
                path,
                "log.info(\"</script><script>window.taken=2</script>\u001B[31m\u2066\", mail)\n");
    Flow flow = shop.flow(Shop.EMAIL, name + "\u202Egnp.\u001B[2J]]>&lt;b&gt;", path, "mail");
    Inspection hostile =
        shop.logs(
                path,
                "log.info(\"</script><script>window.taken=2</script>\u001B[31m\u2066\", mail)",
                "mail",
                flow)
            .inspection();
    Path file = written(hostile, "hostile.html");
    browser.open(file, "");
    browser.find(".opener").click();
    browser.find("#map-table summary").click();

    assertThat(browser.run("return window.taken === undefined")).isEqualTo(true);
    assertThat(browser.all("img, main script")).isEmpty();
    String text = browser.find("main").getText();
    assertThat(text)
        .contains(
            name,
            "</script><script>window.taken=2</script>",
            "\\u{1B}[31m",
            "\\u{2066}",
            "\\u{202E}")
        .contains("&lt;b&gt;")
        .doesNotContain("\u202E", "\u2066", "\u001B");
    assertThat(Files.readString(file)).doesNotContain("\u202E", "\u2066", "\u001B", "<img src=x");
    assertThat(browser.accessibilityViolations()).isEmpty();
  }

  @Test
  void nothingIsFetched() {
    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(
            browser.run(
                """
                const done = [];
                document.addEventListener('securitypolicyviolation', it => done.push(it.violatedDirective));
                const script = document.createElement('script');
                script.textContent = 'window.taken = 3';
                document.body.append(script);
                return window.taken === undefined;
                """))
        .isEqualTo(true);
  }

  @Test
  void axeFindsNothingInLightDarkAndNarrow() {
    browser.find(".opener").click();
    browser.find("#map-table summary").click();
    browser.find("#inventory summary, #gaps summary").click();
    assertThat(browser.accessibilityViolations()).isEmpty();

    browser.scheme("dark");
    assertThat(browser.accessibilityViolations()).isEmpty();

    browser.size(400, 900);
    browser.find("[data-level=none]").click();
    assertThat(browser.accessibilityViolations()).isEmpty();
  }

  @Test
  void nothingStandsOutAtTheSideOfANarrowScreen() {
    browser.size(500, 900);
    browser.find(".opener").click();

    assertThat(
            browser.run(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
  }

  @Test
  void onPaperFindingsAreOpen() {
    browser.run("window.dispatchEvent(new Event('beforeprint'))");

    assertThat(browser.all(".detail")).hasSameSizeAs(browser.all(".finding"));

    browser.run("window.dispatchEvent(new Event('afterprint'))");

    assertThat(browser.all(".detail")).isEmpty();
  }

  @Test
  void thirtyMegabytesOfFindingsOpen() throws IOException {
    Path file = written(many(26_000), "many.html");
    assertThat(Files.size(file)).isGreaterThan(30_000_000);

    long start = System.nanoTime();
    browser.open(file, "");
    long opened = System.nanoTime();
    browser.find("#q").sendKeys("step25999");
    browser.await("return document.querySelectorAll('.finding').length === 1");
    long searched = System.nanoTime();

    assertThat((opened - start) / 1_000_000_000).isLessThan(15);
    assertThat((searched - opened) / 1_000_000_000).isLessThan(10);
  }

  /** The same finding again and again, each with a way of its own. */
  private static Inspection many(int number) {
    Finding one = first(Level.ERROR);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Flow flow = one.flows().get(0);
      List<Step> steps = new ArrayList<>(flow.steps());
      for (int s = 0; s < 8; s++) {
        steps.add(
            1,
            new Step(
                one.path(),
                new Span(s + 1, 1, s + 1, 5),
                Step.Kind.PASS,
                "passed to Mapper" + s + ".toCustomer()"));
      }
      Flow own =
          new Flow(
              new dev.privet.analyzer.taint.Origin(
                  flow.origin().category(),
                  flow.origin().path(),
                  flow.origin().span(),
                  "step" + i,
                  flow.origin().evidence(),
                  flow.origin().confidence()),
              flow.form(),
              steps,
              flow.confidence(),
              false,
              flow.rows());
      findings.add(
          new Finding(
              one.rule(),
              i % 3 == 0 ? Level.WARNING : Level.NOTE,
              one.message(),
              one.path(),
              one.span(),
              one.caret(),
              List.of(own),
              List.of(),
              one.sink(),
              one.categories(),
              one.forms(),
              one.promises(),
              one.confidence(),
              one.fix(),
              String.format("%012x", i),
              Optional.empty()));
    }
    return new Inspection(
        inspection.result(),
        findings,
        inspection.rules(),
        inspection.sources(),
        "0.1.0",
        "many",
        dev.privet.report.Baseline.NONE,
        dev.privet.rules.promise.Ledger.NONE);
  }

  @Test
  void thePromisesStandOnTopAndLeadToTheirEvidence() throws IOException {
    String hostile = "we <b>never</b> log\u202E";
    Shop shop = Shop.typical(folder.resolve("promises"));
    String broken = first(Level.ERROR).id();
    Ledger ledger =
        new Ledger(
            "shop",
            "privacy-policy.yml",
            List.of(
                promise("1", "we keep it for a year", Verdict.KEPT, List.of()),
                promise("2", hostile, Verdict.BROKEN, List.of(broken)),
                promise("3", "we are kind", Verdict.NOT_CHECKABLE, List.of())),
            3,
            3);
    Path file = written(shop.promises(ledger).inspection(), "promises.html");
    browser.open(file, "");

    assertThat(browser.texts(".promise .clause")).containsExactly("2", "1", "3");
    assertThat(browser.texts(".promise .says")).contains("we <b>never</b> log\\u{202E}");
    assertThat(browser.find("#promises .lead").getText())
        .contains("3 promises: 1 kept, 1 broken, 0 unproved, 1 not checkable");
    browser.find("[data-verdict=kept].chip").click();
    assertThat(browser.texts(".promise .clause")).containsExactly("2", "3");
    browser.find(".evidence a").click();
    browser.await("return !!document.querySelector('#f-" + broken + " .detail')");
    assertThat(browser.accessibilityViolations()).isEmpty();
  }

  private static Promise promise(String id, String quote, Verdict verdict, List<String> findings) {
    return new Promise(
        id,
        quote,
        "keep it",
        verdict,
        List.of(),
        List.of(new Promise.Proof("a job deletes it", "src/Job.java", 3)),
        findings);
  }

  @Test
  void picturesAreTaken() {
    browser.find(".opener").click();
    browser.size(1280, 2200);
    browser.picture(PICTURES.resolve("light.png"));
    browser.scheme("dark");
    browser.picture(PICTURES.resolve("dark.png"));
    browser.size(420, 2200);
    browser.picture(PICTURES.resolve("narrow.png"));

    assertThat(PICTURES.resolve("narrow.png")).isNotEmptyFile();
  }
}
