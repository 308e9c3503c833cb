package dev.privet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.PersonalDatum;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.taint.Step;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.Finding;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Promise;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * The complete inventory as JSON: every observed flow, accepted and suppressed ones too, the
 * declarations of personal data, the gaps and the problems.
 */
final class JsonReport {
  private static final int FORMAT = 1;

  private final Inspection inspection;
  private final JsonGenerator json;

  private JsonReport(Inspection inspection, JsonGenerator json) {
    this.inspection = inspection;
    this.json = json;
  }

  /** Writes the report, and leaves {@code out} open. */
  static void write(Inspection inspection, OutputStream out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new JsonReport(inspection, json).all();
    }
    out.write('\n');
  }

  private void all() throws IOException {
    json.writeStartObject();
    json.writeStringField("tool", "Privet");
    json.writeStringField("version", inspection.version());
    json.writeNumberField("format", FORMAT);
    json.writeStringField("module", inspection.module());
    json.writeNumberField("files", inspection.result().files().size());
    json.writeArrayFieldStart("findings");
    for (Finding finding : inspection.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    if (inspection.ledger().isOpen()) {
      ledger(inspection.ledger());
    }
    json.writeArrayFieldStart("data");
    for (PersonalDatum datum : inspection.result().data()) {
      datum(datum);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gaps");
    for (Gap gap : inspection.result().gaps()) {
      gap(gap);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : inspection.result().problems()) {
      problem(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", word(finding.level()));
    json.writeStringField("message", finding.message());
    place(finding.path(), finding.span());
    if (finding.sink().isPresent()) {
      json.writeFieldName("sink");
      sink(finding.sink().get());
    }
    texts("categories", finding.categories());
    texts("forms", finding.forms());
    texts("promises", finding.promises());
    json.writeStringField("confidence", word(finding.confidence()));
    json.writeStringField("fix", finding.fix());
    if (finding.allowedBy().isPresent()) {
      Allowance allowance = finding.allowedBy().get();
      json.writeObjectFieldStart("suppressed");
      json.writeStringField("reason", allowance.reason());
      json.writeStringField("until", allowance.until());
      place(allowance.path(), allowance.at());
      json.writeEndObject();
    }
    if (inspection.isKnown(finding)) {
      json.writeBooleanField("baseline", true);
    }
    json.writeArrayFieldStart("flows");
    for (Flow flow : finding.flows()) {
      flow(flow);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ledger(Ledger ledger) throws IOException {
    json.writeObjectFieldStart("ledger");
    json.writeStringField("policy", ledger.policy());
    json.writeStringField("file", ledger.file());
    json.writeStringField("summary", ledger.summary());
    json.writeNumberField("statements", ledger.statements());
    json.writeNumberField("encoded", ledger.encoded());
    json.writeArrayFieldStart("promises");
    for (Promise promise : ledger.promises()) {
      json.writeStartObject();
      json.writeStringField("id", promise.id());
      json.writeStringField("verdict", promise.verdict().key());
      optional("quote", promise.quote());
      optional("says", promise.says());
      json.writeArrayFieldStart("lines");
      for (Clause clause : promise.clauses()) {
        json.writeNumber(clause.line());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("evidence");
      for (Promise.Proof proof : promise.proofs()) {
        json.writeStartObject();
        json.writeStringField("text", proof.sentence());
        optional("path", proof.path());
        if (proof.line() > 0) {
          json.writeNumberField("line", proof.line());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      texts("findings", promise.findings());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sink(SinkPoint sink) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", sink.kind().key());
    json.writeStringField("method", sink.method());
    json.writeStringField("enclosing", sink.enclosing());
    optional("recipient", sink.recipient().orElse(""));
    optional("host", sink.host().orElse(""));
    optional("label", sink.label().orElse(""));
    optional("model", sink.row());
    json.writeEndObject();
  }

  private void flow(Flow flow) throws IOException {
    json.writeStartObject();
    json.writeStringField("category", flow.origin().category().key());
    json.writeStringField("form", flow.form().key());
    json.writeStringField("origin", flow.origin().declaration());
    place(flow.origin().path(), flow.origin().span());
    json.writeStringField("evidence", flow.origin().evidence());
    json.writeStringField("confidence", word(flow.confidence()));
    json.writeBooleanField("unmodelled", flow.unmodelled());
    texts("models", flow.rows());
    json.writeArrayFieldStart("steps");
    for (Step step : flow.steps()) {
      json.writeStartObject();
      json.writeStringField("kind", word(step.kind()));
      json.writeStringField("text", step.text());
      place(step.path(), step.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void datum(PersonalDatum datum) throws IOException {
    json.writeStartObject();
    json.writeStringField("declaration", datum.declaration());
    json.writeStringField("kind", datum.kind());
    json.writeStringField("category", datum.category().key());
    json.writeStringField("confidence", word(datum.confidence()));
    json.writeStringField("evidence", datum.evidence());
    place(datum.path(), datum.span());
    json.writeEndObject();
  }

  private void gap(Gap gap) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", word(gap.kind()));
    json.writeStringField("subject", gap.subject());
    json.writeNumberField("occurrences", gap.occurrences());
    texts("categories", gap.categories());
    place(gap.path(), gap.span());
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", problem.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    json.writeStringField("message", problem.message());
    place(problem.path(), problem.span());
    json.writeEndObject();
  }

  private void place(String path, Span span) throws IOException {
    json.writeStringField("path", path);
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void optional(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
