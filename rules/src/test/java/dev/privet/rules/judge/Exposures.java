package dev.privet.rules.judge;

import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Origin;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exposures written down by hand. */
final class Exposures {
  static final Category EMAIL =
      category("user.contact.email", "e-mail address", Sensitivity.ORDINARY);
  static final Category NAME = category("user.name", "name", Sensitivity.ORDINARY);
  static final Category ID = category("user.unique_id", "user id", Sensitivity.IDENTIFIER);
  static final Category PASSWORD =
      category("user.authorization.password", "password", Sensitivity.CREDENTIAL);
  static final Category TOKEN =
      category("user.authorization.credentials.session_id", "session id", Sensitivity.CREDENTIAL);
  static final Category CARD =
      category("user.financial.credit_card", "card number", Sensitivity.FINANCIAL);
  static final Category HEALTH =
      category("user.health_and_medical", "health data", Sensitivity.SPECIAL);
  static final Category IP = category("user.device.ip_address", "IP address", Sensitivity.ORDINARY);

  private Exposures() {}

  static Category category(String key, String label, Sensitivity sensitivity) {
    return new Category(key, label, sensitivity);
  }

  static Flow flow(Category category) {
    return flow(category, Form.RAW);
  }

  static Flow flow(Category category, Form form) {
    return flow(category, form, Confidence.HIGH, false);
  }

  static Flow flow(Category category, Form form, Confidence confidence, boolean unmodelled) {
    String field =
        "Customer." + category.label().replaceFirst(" .*", "").toLowerCase(java.util.Locale.ROOT);
    Origin origin =
        new Origin(category, "Customer.java", new Span(3, 5, 3, 9), field, "the name", confidence);
    return new Flow(origin, form, List.of(), confidence, unmodelled, List.of());
  }

  static Exposure at(SinkKind kind, Flow... flows) {
    return at(kind, 10, Optional.empty(), Optional.empty(), Optional.empty(), flows);
  }

  static Exposure at(SinkKind kind, int line, Flow... flows) {
    return at(kind, line, Optional.empty(), Optional.empty(), Optional.empty(), flows);
  }

  static Exposure to(String recipient, Flow... flows) {
    return at(
        SinkKind.THIRD_PARTY,
        10,
        Optional.of(recipient),
        Optional.empty(),
        Optional.empty(),
        flows);
  }

  static Exposure toHost(String host, Flow... flows) {
    return at(
        SinkKind.THIRD_PARTY, 10, Optional.empty(), Optional.of(host), Optional.empty(), flows);
  }

  static Exposure cookie(String name, Flow... flows) {
    return at(SinkKind.COOKIE, 10, Optional.empty(), Optional.empty(), Optional.of(name), flows);
  }

  private static Exposure at(
      SinkKind kind,
      int line,
      Optional<String> recipient,
      Optional<String> host,
      Optional<String> label,
      Flow... flows) {
    Span call = new Span(line, 5, line, 40);
    SinkPoint sink =
        new SinkPoint(
            "SignUp.java",
            call,
            new Span(line, 20, line, 39),
            kind,
            "org.acme.Sink.write",
            "shop.SignUp.welcome",
            recipient,
            host,
            label,
            "acme.yml:1");
    return new Exposure(sink, Arrays.asList(flows));
  }

  static AnalysisResult result(Exposure... exposures) {
    return result(List.of(), exposures);
  }

  static AnalysisResult result(List<Allowance> allowances, Exposure... exposures) {
    return new AnalysisResult(
        List.of(), Arrays.asList(exposures), List.of(), List.of(), List.of(), allowances, Map.of());
  }
}
