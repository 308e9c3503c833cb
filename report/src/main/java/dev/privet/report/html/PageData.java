package dev.privet.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.privet.analyzer.PersonalDatum;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.taint.Step;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import dev.privet.report.Inspection;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script works with: an inspection as compact JSON. Places are arrays of file
 * number, line, column, end line and end column. No character of it means anything to HTML.
 */
final class PageData {
  private static final int MOST_FLOWS = 12;
  private static final int MOST_STEPS = 200;
  private static final int CONTEXT = 3;

  private final Inspection inspection;
  private final Level least;
  private final Excerpts excerpts;
  private final Map<String, Category> categories = new TreeMap<>();

  PageData(Inspection inspection, Level least) {
    this.inspection = inspection;
    this.least = least;
    this.excerpts = new Excerpts(inspection.sources());
  }

  void write(Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .setCharacterEscapes(new HtmlEscapes())) {
      json.writeStartObject();
      json.writeStringField("least", word(least));
      rules(json);
      findings(json);
      data(json);
      gaps(json);
      problems(json);
      excerpts.write(json);
      categories(json);
      json.writeEndObject();
    }
  }

  private void rules(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rules");
    for (RulePage page : inspection.rules().pages()) {
      json.writeObjectFieldStart(page.id());
      json.writeStringField("summary", page.summary());
      texts(json, "cwe", page.cwe());
      texts(json, "gdpr", page.gdpr());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void findings(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : inspection.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
  }

  private void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", word(finding.level()));
    json.writeStringField("message", finding.message());
    place(json, "at", finding.path(), finding.span(), CONTEXT);
    place(json, "caret", finding.path(), finding.caret(), CONTEXT);
    if (finding.sink().isPresent()) {
      sink(json, finding.sink().get());
    }
    texts(json, "categories", finding.categories());
    texts(json, "forms", finding.forms());
    texts(json, "promises", finding.promises());
    json.writeStringField("confidence", word(finding.confidence()));
    json.writeStringField("fix", finding.fix());
    if (finding.allowedBy().isPresent()) {
      json.writeObjectFieldStart("suppressed");
      json.writeStringField("reason", finding.allowedBy().get().reason());
      json.writeStringField("until", finding.allowedBy().get().until());
      json.writeEndObject();
    }
    if (inspection.isKnown(finding)) {
      json.writeBooleanField("known", true);
    }
    List<Flow> flows = chosen(finding.flows());
    json.writeNumberField("allFlows", finding.flows().size());
    json.writeArrayFieldStart("flows");
    for (Flow flow : flows) {
      flow(json, flow);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sink(JsonGenerator json, SinkPoint sink) throws IOException {
    json.writeObjectFieldStart("sink");
    json.writeStringField("kind", sink.kind().key());
    json.writeStringField("method", sink.method());
    json.writeStringField("enclosing", sink.enclosing());
    String to = sink.recipient().or(sink::host).orElse("");
    if (!to.isEmpty()) {
      json.writeStringField("to", to);
    }
    json.writeEndObject();
  }

  /** The best flow of each category first, then the best of the rest. */
  private static List<Flow> chosen(List<Flow> flows) {
    Set<Flow> chosen = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    flows.stream().filter(it -> seen.add(it.origin().category().key())).forEach(chosen::add);
    chosen.addAll(flows);
    return chosen.stream().limit(MOST_FLOWS).toList();
  }

  private void flow(JsonGenerator json, Flow flow) throws IOException {
    categories.putIfAbsent(flow.origin().category().key(), flow.origin().category());
    json.writeStartObject();
    json.writeStringField("category", flow.origin().category().key());
    json.writeStringField("form", flow.form().key());
    json.writeStringField("origin", flow.origin().declaration());
    place(json, "at", flow.origin().path(), flow.origin().span(), 0);
    json.writeStringField("evidence", flow.origin().evidence());
    json.writeStringField("confidence", word(flow.confidence()));
    if (flow.unmodelled()) {
      json.writeBooleanField("unmodelled", true);
    }
    json.writeArrayFieldStart("steps");
    List<Step> steps = flow.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (i < MOST_STEPS / 2 || i >= steps.size() - MOST_STEPS / 2) {
        Step step = steps.get(i);
        json.writeStartArray();
        json.writeString(word(step.kind()));
        json.writeString(step.text());
        numbers(json, step.path(), step.span(), 1);
        json.writeEndArray();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void data(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("data");
    for (PersonalDatum datum : inspection.result().data()) {
      categories.putIfAbsent(datum.category().key(), datum.category());
      json.writeStartObject();
      json.writeStringField("declaration", datum.declaration());
      json.writeStringField("kind", datum.kind());
      json.writeStringField("category", datum.category().key());
      json.writeStringField("confidence", word(datum.confidence()));
      json.writeStringField("evidence", datum.evidence());
      place(json, "at", datum.path(), datum.span(), 0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void gaps(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("gaps");
    for (Gap gap : inspection.result().gaps()) {
      json.writeStartObject();
      json.writeStringField("kind", word(gap.kind()));
      json.writeStringField("subject", gap.subject());
      json.writeNumberField("occurrences", gap.occurrences());
      texts(json, "categories", gap.categories());
      place(json, "at", gap.path(), gap.span(), 0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : inspection.result().problems()) {
      json.writeStartObject();
      json.writeStringField("kind", problem.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      json.writeStringField("message", problem.message());
      if (!problem.path().isEmpty()) {
        place(json, "at", problem.path(), problem.span(), 0);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void categories(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("categories");
    for (Category category : categories.values()) {
      json.writeObjectFieldStart(category.key());
      json.writeStringField("label", category.label());
      json.writeStringField("sensitivity", word(category.sensitivity()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void place(JsonGenerator json, String name, String path, Span span, int around)
      throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    numbers(json, path, span, around);
    json.writeEndArray();
  }

  private void numbers(JsonGenerator json, String path, Span span, int around) throws IOException {
    excerpts.quote(path, span, around);
    json.writeNumber(excerpts.file(path));
    json.writeNumber(span.line());
    json.writeNumber(span.column());
    json.writeNumber(span.endLine());
    json.writeNumber(span.endColumn());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes out the characters that could end a script or begin a tag. */
  private static final class HtmlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      for (char it : new char[] {'<', '>', '&', '\'', 0x7F}) {
        codes[it] = CharacterEscapes.ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
