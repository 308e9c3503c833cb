package dev.privet.report;

import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.PersonalDatum;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.taint.Origin;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.taint.Step;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.judge.Judge;
import dev.privet.rules.judge.RecipientCatalogue;
import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.promise.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small program in a folder and what an analysis might find in it, written down by hand. */
public final class Shop {
  public static final Category EMAIL =
      new Category("user.contact.email", "e-mail address", Sensitivity.ORDINARY);
  public static final Category NAME = new Category("user.name", "name", Sensitivity.ORDINARY);
  public static final Category PASSWORD =
      new Category("user.authorization.password", "password", Sensitivity.CREDENTIAL);

  private final Path folder;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Exposure> exposures = new ArrayList<>();
  private final List<PersonalDatum> data = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private Ledger ledger = Ledger.NONE;

  public Shop(Path folder) {
    this.folder = folder;
  }

  /** Adds a source file. */
  public Shop file(String path, String text) {
    Path location = folder.resolve(path);
    try {
      Files.createDirectories(location.getParent());
      Files.writeString(location, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(new SourceFile(path, location, false));
    return this;
  }

  /** Where {@code part} stands first in a file. */
  public Span span(String path, String part) {
    try {
      String[] lines = Files.readString(folder.resolve(path)).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        int at = lines[i].indexOf(part);
        if (at >= 0) {
          return new Span(i + 1, at + 1, i + 1, at + 1 + part.length());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(part);
  }

  private static Span within(Span call, String text, String part) {
    int column = call.column() + text.indexOf(part);
    return new Span(call.line(), column, call.line(), column + part.length());
  }

  /** Adds an exposure of data in the log. */
  public Shop logs(String path, String call, String argument, Flow... flows) {
    return exposes(SinkKind.LOG, "org.slf4j.Logger.info", path, call, argument, flows);
  }

  public Shop exposes(
      SinkKind kind, String method, String path, String call, String argument, Flow... flows) {
    SinkPoint sink =
        new SinkPoint(
            path,
            span(path, call),
            within(span(path, call), call, argument),
            kind,
            method,
            "shop.SignUp.welcome",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "slf4j.yml:12");
    List<Flow> ending = new ArrayList<>();
    for (Flow flow : flows) {
      List<Step> steps = new ArrayList<>(flow.steps());
      steps.add(new Step(path, sink.argument(), Step.Kind.SINK, "written by " + method));
      ending.add(
          new Flow(
              flow.origin(),
              flow.form(),
              steps,
              flow.confidence(),
              flow.unmodelled(),
              flow.rows()));
    }
    exposures.add(new Exposure(sink, ending));
    return this;
  }

  /** A flow that begins at a declaration. */
  public Flow flow(Category category, String declaration, String path, String word) {
    return flow(category, Form.RAW, declaration, path, word);
  }

  public Flow flow(Category category, Form form, String declaration, String path, String word) {
    Span span = span(path, word);
    Origin origin =
        new Origin(
            category,
            path,
            span,
            declaration,
            "the word \"" + word + "\" of the field",
            Confidence.HIGH);
    return new Flow(
        origin,
        form,
        List.of(new Step(path, span, Step.Kind.SOURCE, declaration)),
        Confidence.HIGH,
        false,
        List.of("slf4j.yml:12"));
  }

  public Shop problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  public Shop gap(Gap gap) {
    gaps.add(gap);
    return this;
  }

  public Shop allows(Allowance allowance) {
    allowances.add(allowance);
    return this;
  }

  public Shop promises(Ledger promised) {
    ledger = promised;
    return this;
  }

  /** The inspection, without a policy of the company's own. */
  public Inspection inspection() {
    AnalysisResult result =
        new AnalysisResult(files, exposures, data, gaps, problems, allowances, Map.of());
    RuleBook rules = RuleBook.load();
    Judge judge =
        new Judge(rules, Optional.empty(), RecipientCatalogue.NOBODY, LocalDate.of(2026, 7, 1));
    return new Inspection(
        result,
        judge.judge(result),
        rules,
        new SourceText(files, StandardCharsets.UTF_8),
        "0.1.0",
        "shop",
        Baseline.NONE,
        ledger);
  }

  /** A shop with one of everything. */
  public static Shop typical(Path folder) {
    Shop shop =
        new Shop(folder)
            .file(
                "src/main/java/shop/Customer.java",
                """
                package shop;

                record Customer(String name, String email, String password) {}
                """)
            .file(
                "src/main/java/shop/Sign Up.java",
                """
                package shop;

                class SignUp {
                  void welcome(Customer customer) {
                    log.info("welcome {}", customer);
                    log.info("hash {}", hash(customer.email()));
                    repository.save(customer.name());
                    // privet:allow PRV101 support log, seven days
                    log.debug("again {}", customer.email());
                    client.send("crm", customer.email());
                  }
                }
                """);
    String customer = "src/main/java/shop/Customer.java";
    String signUp = "src/main/java/shop/Sign Up.java";
    Flow email = shop.flow(EMAIL, "Customer.email", customer, "email");
    Flow name = shop.flow(NAME, "Customer.name", customer, "name");
    Flow password = shop.flow(PASSWORD, "Customer.password", customer, "password");
    Flow hashed = shop.flow(EMAIL, Form.HASHED, "Customer.email", customer, "email");
    return shop.logs(
            signUp, "log.info(\"welcome {}\", customer)", "customer", email, name, password)
        .logs(
            signUp,
            "log.info(\"hash {}\", hash(customer.email()))",
            "hash(customer.email())",
            hashed)
        .logs(signUp, "log.debug(\"again {}\", customer.email())", "customer.email())", email)
        .exposes(
            SinkKind.DATABASE,
            "org.springframework.data.repository.CrudRepository.save",
            signUp,
            "repository.save(customer.name())",
            "customer.name()",
            name)
        .exposes(
            SinkKind.THIRD_PARTY,
            "com.acme.Client.send",
            signUp,
            "client.send(\"crm\", customer.email())",
            "customer.email()",
            email)
        .allows(
            new Allowance(
                "PRV101",
                "support log, seven days",
                "2027-01-31",
                signUp,
                new Span(8, 5, 8, 50),
                new Span(8, 1, 9, 60)))
        .gap(
            new Gap(
                Gap.Kind.UNMODELLED,
                "com.acme.Mailer.send",
                signUp,
                new Span(10, 5, 10, 30),
                3,
                List.of("user.contact.email"),
                3,
                Optional.of(new Gap.Call("com.acme.Mailer", "send", false)),
                ""))
        .problem(
            new Problem.Unparsed(
                "src/main/java/shop/Broken.java",
                new Span(3, 1, 3, 2),
                "Found \"}\", expected an expression."))
        .problem(
            new Problem.Unreadable(
                "src/main/java/shop/Binary.java", Span.START, "This is not text in UTF-8."))
        .problem(new Problem.Unresolved("", Span.START, "The class path is empty."));
  }
}
