package dev.privet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Findings in the two forms that GitLab shows in merge requests: code quality, and SAST. */
final class GitlabReport {
  private static final String SAST_SCHEMA = "15.2.1";

  /** The schema wants times; a report of the same code is to be the same, so it gets this one. */
  private static final String NO_TIME = "1970-01-01T00:00:00";

  /** GitLab drops a whole report for one longer description; nobody reads on beyond this. */
  private static final int LONGEST = 10_000;

  private final Inspection inspection;
  private final List<Finding> findings;

  GitlabReport(Inspection inspection, Level least) {
    this.inspection = inspection;
    this.findings = inspection.standing(least);
  }

  /** Writes what GitLab calls a code quality report, and leaves {@code out} open. */
  void codeQuality(OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        json.writeStartObject();
        json.writeStringField("description", description(finding));
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", finding.id());
        json.writeStringField("severity", quality(finding.level()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.span().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static String description(Finding finding) {
    String text = Plain.of(finding.message());
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "\u2026";
  }

  private static String quality(Level level) {
    return switch (level) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "minor";
      case NONE -> "info";
    };
  }

  /** Writes a report of GitLab's SAST schema, and leaves {@code out} open. */
  void sast(OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("version", SAST_SCHEMA);
      json.writeArrayFieldStart("vulnerabilities");
      for (Finding finding : findings) {
        vulnerability(json, finding);
      }
      json.writeEndArray();
      scan(json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void vulnerability(JsonGenerator json, Finding finding) throws IOException {
    Optional<RulePage> rule = inspection.rules().find(finding.rule());
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("name", rule.map(RulePage::summary).orElse(finding.rule()));
    json.writeStringField("description", description(finding));
    json.writeStringField("severity", severity(finding.level()));
    json.writeStringField("solution", finding.fix());
    json.writeObjectFieldStart("location");
    json.writeStringField("file", finding.path());
    json.writeNumberField("start_line", finding.span().line());
    json.writeNumberField("end_line", finding.span().endLine());
    if (finding.sink().isPresent()) {
      json.writeStringField("method", finding.sink().get().enclosing());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("identifiers");
    identifier(json, "privet_rule", "Privet " + finding.rule(), finding.rule(), "");
    for (String cwe : rule.map(RulePage::cwe).orElse(List.of())) {
      String page = "https://cwe.mitre.org/data/definitions/" + cwe + ".html";
      identifier(json, "cwe", "CWE-" + cwe, cwe, page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void identifier(
      JsonGenerator json, String type, String name, String value, String url) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("name", name);
    json.writeStringField("value", value);
    if (!url.isEmpty()) {
      json.writeStringField("url", url);
    }
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "High";
      case WARNING -> "Medium";
      case NOTE -> "Low";
      case NONE -> "Info";
    };
  }

  private void scan(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("scan");
    for (String role : List.of("analyzer", "scanner")) {
      json.writeObjectFieldStart(role);
      json.writeStringField("id", "privet");
      json.writeStringField("name", "Privet");
      json.writeObjectFieldStart("vendor");
      json.writeStringField("name", "Privet");
      json.writeEndObject();
      json.writeStringField("version", inspection.version());
      json.writeEndObject();
    }
    json.writeStringField("type", "sast");
    json.writeStringField("start_time", NO_TIME);
    json.writeStringField("end_time", NO_TIME);
    json.writeStringField("status", "success");
    json.writeEndObject();
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer);
  }
}
