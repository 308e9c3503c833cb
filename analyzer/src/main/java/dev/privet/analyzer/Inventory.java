package dev.privet.analyzer;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.SourceUnit;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarations that hold personal data, and the suppressions written in the code. */
final class Inventory {
  private static final String ALLOW = "dev.privet.annotations.AllowPersonalData";
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?<rule>PRV\\d{3})\\b[ :,-]*(?<reason>.*?)\\s*(?:\\(until (?<until>[^)]*)\\))?");

  private final Program program;
  private final Declarations declarations;

  Inventory(Program program, Declarations declarations) {
    this.program = program;
    this.declarations = declarations;
  }

  List<PersonalDatum> data() {
    List<PersonalDatum> data = new ArrayList<>();
    for (TypeDecl type : program.types().values()) {
      for (FieldDecl field : type.fields().values()) {
        boolean written = type.facts().fields().contains(field.fact());
        for (Declared each : written ? declarations.field(field) : List.<Declared>of()) {
          data.add(datum(field.toString(), "field", each));
        }
      }
    }
    for (Procedure procedure : program.procedures()) {
      if (procedure.fact().implied()) {
        continue;
      }
      for (int i = 0; i < procedure.parameterTypes().size(); i++) {
        String name = procedure.fact().parameters().get(i).name();
        for (Declared each : declarations.parameter(procedure, i)) {
          data.add(datum(procedure.qualifiedName() + "(" + name + ")", "parameter", each));
        }
      }
      if (procedure.body() == null) {
        for (Declared each : declarations.result(procedure)) {
          data.add(datum(procedure.qualifiedName() + "()", "accessor", each));
        }
      }
    }
    data.sort(
        Comparator.comparing(PersonalDatum::path)
            .thenComparing(PersonalDatum::span)
            .thenComparing(PersonalDatum::declaration)
            .thenComparing(d -> d.category().key()));
    return data;
  }

  private static PersonalDatum datum(String declaration, String kind, Declared declared) {
    return new PersonalDatum(
        declaration,
        kind,
        declared.category(),
        declared.confidence(),
        declared.evidence(),
        declared.path(),
        declared.span());
  }

  /** Says of each category that the taxonomy does not know where it is first used. */
  List<Problem> notices(List<PersonalDatum> data) {
    Map<String, Problem> notices = new TreeMap<>();
    for (PersonalDatum datum : data) {
      String key = datum.category().key();
      if (!declarations.isKnown(key)) {
        notices.putIfAbsent(
            key,
            new Problem.Unresolved(
                datum.path(),
                datum.span(),
                "the taxonomy has no category \""
                    + key
                    + "\"; it is followed as a category of your own"));
      }
    }
    return List.copyOf(notices.values());
  }

  List<Allowance> allowances() {
    List<Allowance> allowances = new ArrayList<>();
    for (SourceUnit unit : program.units()) {
      for (FileFacts.AllowFact fact : unit.facts().allowances()) {
        allowances.add(comment(unit.file().path(), fact, unit.facts().allowances()));
      }
    }
    for (TypeDecl type : program.types().values()) {
      annotated(
          type, type.facts().annotations(), type.facts().span(), type.facts().extent(), allowances);
      for (FieldDecl field : type.fields().values()) {
        if (type.facts().fields().contains(field.fact())) {
          annotated(
              type,
              field.fact().annotations(),
              field.fact().span(),
              field.fact().span(),
              allowances);
        }
      }
      for (List<Procedure> methods : type.methods().values()) {
        for (Procedure method : methods) {
          if (!method.fact().implied()) {
            annotated(
                type,
                method.fact().annotations(),
                method.fact().span(),
                extent(method),
                allowances);
          }
        }
      }
    }
    allowances.sort(
        Comparator.comparing(Allowance::path)
            .thenComparing(Allowance::at)
            .thenComparing(Allowance::rule));
    return allowances;
  }

  private static Allowance comment(
      String path, FileFacts.AllowFact fact, List<FileFacts.AllowFact> all) {
    Matcher matcher = COMMENT.matcher(fact.text());
    boolean matches = matcher.matches();
    String rule = matches ? matcher.group("rule") : "";
    String reason = matches ? matcher.group("reason") : "";
    String until = matches && matcher.group("until") != null ? matcher.group("until") : "";
    int last = fact.span().endLine();
    boolean more = true;
    while (more) {
      more = false;
      for (FileFacts.AllowFact other : all) {
        if (other.span().line() == last + 1) {
          last = other.span().endLine();
          more = true;
        }
      }
    }
    return new Allowance(
        rule, reason, until, path, fact.span(), new Span(fact.span().line(), 1, last + 2, 1));
  }

  private void annotated(
      TypeDecl scope,
      List<AnnotationFact> annotations,
      Span at,
      Span extent,
      List<Allowance> allowances) {
    for (AnnotationFact annotation : annotations) {
      String name = program.typeName(annotation.name(), scope);
      if (name.equals(ALLOW)) {
        allowances.add(allowance(scope, annotation, at, extent));
      } else if (name.equals(ALLOW + ".All")) {
        for (AnnotationFact.Element element : annotation.elements()) {
          nested(element.value(), scope, at, extent, allowances);
        }
      }
    }
  }

  private static void nested(
      AnnotationFact.Value value,
      TypeDecl scope,
      Span at,
      Span extent,
      List<Allowance> allowances) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(v -> nested(v, scope, at, extent, allowances));
    } else if (value instanceof AnnotationFact.Value.Nested inner) {
      allowances.add(allowance(scope, inner.annotation(), at, extent));
    }
  }

  private static Allowance allowance(
      TypeDecl scope, AnnotationFact annotation, Span at, Span extent) {
    return new Allowance(
        text(annotation, "rule"),
        text(annotation, "reason"),
        text(annotation, "until"),
        scope.unit().file().path(),
        at,
        extent);
  }

  private static String text(AnnotationFact annotation, String element) {
    Optional<String> first = Declarations.texts(annotation, List.of(element)).stream().findFirst();
    return first.orElse("");
  }

  /** From a method's name to the last thing in its body. */
  private static Span extent(Procedure method) {
    Span name = method.fact().span();
    Body body = method.body();
    int line = name.endLine();
    if (body != null) {
      for (int i = 2; i < body.positions().length; i += 4) {
        line = Math.max(line, body.positions()[i]);
      }
    }
    return new Span(name.line(), 1, line + 1, 1);
  }
}
