package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.text.Span;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The members that Lombok's annotations and the language itself (a record's {@code toString}) add
 * to a type, as methods with bodies, so that everything after this treats them like written ones. A
 * written member of the same name and number of parameters wins.
 */
final class Lombok {
  /**
   * What the logger may be called: {@code log}, or what a {@code lombok.config} that is not at hand
   * says; these are the usual ones.
   */
  private static final List<String> LOGGER_NAMES = List.of("log", "LOGGER", "LOG", "logger");

  private static final Map<String, String> LOGGERS =
      new TreeMap<>(
          Map.of(
              "Slf4j", "org.slf4j.Logger",
              "XSlf4j", "org.slf4j.ext.XLogger",
              "Log4j2", "org.apache.logging.log4j.Logger",
              "Log4j", "org.apache.log4j.Logger",
              "CommonsLog", "org.apache.commons.logging.Log",
              "Log", "java.util.logging.Logger",
              "JBossLog", "org.jboss.logging.Logger",
              "Flogger", "com.google.common.flogger.FluentLogger"));

  private final TypeNames names;

  Lombok(TypeNames names) {
    this.names = names;
  }

  /** What is added to a type. */
  record Members(List<MethodFact> methods, List<FieldFact> fields, List<TypeFacts> types) {}

  Members members(TypeDecl type) {
    List<MethodFact> methods = new ArrayList<>();
    List<FieldFact> fields = new ArrayList<>();
    List<TypeFacts> types = new ArrayList<>();
    TypeFacts facts = type.facts();
    if (facts.kind() == TypeFacts.Kind.RECORD) {
      methods.add(printer(facts, instanceFields(facts), false));
    }
    if (mentionsLombok(facts)
        || facts.fields().stream().anyMatch(f -> !f.annotations().isEmpty())) {
      accessors(type, methods);
      constructors(type, methods);
      if (has(type, facts.annotations(), "Data", "Value", "ToString")) {
        methods.add(printer(facts, printed(type), callsSuper(type)));
      }
      if (has(type, facts.annotations(), "Builder", "SuperBuilder", "experimental.SuperBuilder")) {
        builder(type, methods, types);
      }
      for (AnnotationFact annotation : facts.annotations()) {
        String simple = simpleName(annotation.name());
        String logger = LOGGERS.get(simple);
        if (logger != null && isLombok(type, annotation.name())) {
          for (String name : LOGGER_NAMES) {
            if (facts.fields().stream().noneMatch(it -> it.name().equals(name))) {
              fields.add(
                  new FieldFact(
                      name,
                      TypeRef.of(logger),
                      Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL,
                      false,
                      Optional.empty(),
                      List.of(),
                      facts.span()));
            }
          }
        }
      }
    }
    return new Members(methods, fields, types);
  }

  private static boolean mentionsLombok(TypeFacts facts) {
    return !facts.annotations().isEmpty();
  }

  private boolean has(TypeDecl type, List<AnnotationFact> annotations, String... simpleNames) {
    return find(type, annotations, simpleNames) != null;
  }

  private @Nullable AnnotationFact find(
      TypeDecl type, List<AnnotationFact> annotations, String... lombokNames) {
    for (AnnotationFact annotation : annotations) {
      for (String name : lombokNames) {
        if (simpleName(annotation.name()).equals(simpleName(name))
            && isLombok(type, annotation.name())) {
          return annotation;
        }
      }
    }
    return null;
  }

  private boolean isLombok(TypeDecl type, String written) {
    String resolved = names.name(written, type);
    if (resolved.startsWith("lombok.")) {
      return true;
    }
    if (resolved.indexOf('.') >= 0 && !resolved.equals(written)) {
      return false;
    }
    return type.unit().facts().imports().stream()
        .anyMatch(i -> i.onDemand() && i.name().startsWith("lombok"));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<FieldFact> instanceFields(TypeFacts facts) {
    List<FieldFact> fields = new ArrayList<>();
    for (FieldFact field : facts.fields()) {
      if (!Modifier.isStatic(field.modifiers())) {
        fields.add(field);
      }
    }
    return fields;
  }

  private void accessors(TypeDecl type, List<MethodFact> methods) {
    TypeFacts facts = type.facts();
    boolean allGet = has(type, facts.annotations(), "Data", "Value", "Getter");
    boolean allSet = has(type, facts.annotations(), "Data", "Setter");
    boolean allWith = has(type, facts.annotations(), "With");
    AnnotationFact style = find(type, facts.annotations(), "experimental.Accessors");
    boolean fluent = style != null && isTrue(style, "fluent");
    boolean chain = fluent || (style != null && isTrue(style, "chain"));
    for (FieldFact field : instanceFields(facts)) {
      if (allGet || has(type, field.annotations(), "Getter")) {
        methods.add(getter(field, fluent));
      }
      boolean isFinal = Modifier.isFinal(field.modifiers());
      if ((allSet && !isFinal) || has(type, field.annotations(), "Setter")) {
        methods.add(setter(facts, field, fluent, chain));
      }
      if (allWith || has(type, field.annotations(), "With", "Wither")) {
        methods.add(with(facts, field));
      }
    }
  }

  private static boolean isTrue(AnnotationFact annotation, String element) {
    return annotation.elements().stream()
        .anyMatch(
            e ->
                e.name().equals(element)
                    && e.value() instanceof AnnotationFact.Value.Literal literal
                    && literal
                        .constant()
                        .equals(new dev.privet.analyzer.facts.Constant.Truth(true)));
  }

  private static MethodFact getter(FieldFact field, boolean fluent) {
    Bodies body = new Bodies(List.of(), field.span());
    boolean isBoolean = field.type().equals(TypeRef.of("boolean"));
    String name = field.name();
    String property =
        isBoolean
                && name.startsWith("is")
                && name.length() > 2
                && Character.isUpperCase(name.charAt(2))
            ? name.substring(2)
            : name;
    String method = fluent ? name : (isBoolean ? "is" : "get") + capital(property);
    return method(
        method,
        List.of(),
        field.type(),
        Modifier.PUBLIC,
        field.annotations(),
        body.returning(body.load(name)),
        field.span());
  }

  private static MethodFact setter(
      TypeFacts facts, FieldFact field, boolean fluent, boolean chain) {
    List<ParameterFact> parameters = List.of(parameter(field));
    Bodies body = new Bodies(parameters, field.span());
    body.store(0, field.name(), 1);
    String method = fluent ? field.name() : "set" + capital(field.name());
    return method(
        method,
        parameters,
        chain ? TypeRef.of(facts.name()) : TypeRef.of("void"),
        Modifier.PUBLIC,
        List.of(),
        body.returning(chain ? 0 : -1),
        field.span());
  }

  private static MethodFact with(TypeFacts facts, FieldFact field) {
    List<ParameterFact> parameters = List.of(parameter(field));
    Bodies body = new Bodies(parameters, field.span());
    int copy = body.create(facts.name(), List.of());
    for (FieldFact each : instanceFields(facts)) {
      body.store(copy, each.name(), each.name().equals(field.name()) ? 1 : body.load(each.name()));
    }
    return method(
        "with" + capital(field.name()),
        parameters,
        TypeRef.of(facts.name()),
        Modifier.PUBLIC,
        List.of(),
        body.returning(copy),
        field.span());
  }

  private void constructors(TypeDecl type, List<MethodFact> methods) {
    TypeFacts facts = type.facts();
    List<FieldFact> all = instanceFields(facts);
    List<FieldFact> required = new ArrayList<>();
    for (FieldFact field : all) {
      boolean nonNull =
          field.annotations().stream().anyMatch(a -> simpleName(a.name()).equals("NonNull"));
      if (field.constant().isEmpty() && (Modifier.isFinal(field.modifiers()) || nonNull)) {
        required.add(field);
      }
    }
    boolean written =
        facts.methods().stream()
            .anyMatch(m -> m.name().equals(MethodFact.CONSTRUCTOR) && !m.implied());
    if (has(type, facts.annotations(), "AllArgsConstructor")
        || (!written && has(type, facts.annotations(), "Value", "Builder", "SuperBuilder"))) {
      methods.add(constructor(facts, all));
    }
    if (has(type, facts.annotations(), "RequiredArgsConstructor")
        || (!written && has(type, facts.annotations(), "Data") && !required.isEmpty())) {
      methods.add(constructor(facts, required));
    }
    if (has(type, facts.annotations(), "NoArgsConstructor")) {
      methods.add(constructor(facts, List.of()));
    }
  }

  private static MethodFact constructor(TypeFacts facts, List<FieldFact> fields) {
    List<ParameterFact> parameters = new ArrayList<>();
    for (FieldFact field : fields) {
      parameters.add(parameter(field));
    }
    Bodies body = new Bodies(parameters, facts.span());
    if (facts.methods().stream().anyMatch(m -> m.name().equals(MethodFact.FIELDS))) {
      body.call(0, MethodFact.FIELDS, List.of());
    }
    for (int i = 0; i < fields.size(); i++) {
      body.store(0, fields.get(i).name(), i + 1);
    }
    return method(
        MethodFact.CONSTRUCTOR,
        parameters,
        TypeRef.of("void"),
        Modifier.PUBLIC,
        List.of(),
        body.returning(-1),
        facts.span());
  }

  private List<FieldFact> printed(TypeDecl type) {
    TypeFacts facts = type.facts();
    AnnotationFact annotation = find(type, facts.annotations(), "ToString");
    List<String> excluded = annotation == null ? List.of() : texts(annotation, "exclude");
    List<String> only = annotation == null ? List.of() : texts(annotation, "of");
    boolean explicit = annotation != null && isTrue(annotation, "onlyExplicitlyIncluded");
    List<FieldFact> fields = new ArrayList<>();
    for (FieldFact field : instanceFields(facts)) {
      boolean include =
          field.annotations().stream().anyMatch(a -> a.name().endsWith("ToString.Include"));
      boolean exclude =
          field.annotations().stream().anyMatch(a -> a.name().endsWith("ToString.Exclude"));
      if (exclude
          || excluded.contains(field.name())
          || (explicit && !include)
          || (!only.isEmpty() && !only.contains(field.name()))) {
        continue;
      }
      fields.add(field);
    }
    return fields;
  }

  private boolean callsSuper(TypeDecl type) {
    AnnotationFact annotation = find(type, type.facts().annotations(), "ToString");
    return annotation != null && isTrue(annotation, "callSuper");
  }

  private static List<String> texts(AnnotationFact annotation, String element) {
    List<String> texts = new ArrayList<>();
    for (AnnotationFact.Element each : annotation.elements()) {
      if (each.name().equals(element)) {
        collect(each.value(), texts);
      }
    }
    return texts;
  }

  private static void collect(AnnotationFact.Value value, List<String> texts) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(v -> collect(v, texts));
    } else if (value instanceof AnnotationFact.Value.Literal literal
        && literal.constant() instanceof dev.privet.analyzer.facts.Constant.Text text) {
      texts.add(text.value());
    }
  }

  private static MethodFact printer(TypeFacts facts, List<FieldFact> fields, boolean callSuper) {
    Bodies body = new Bodies(List.of(), facts.span());
    List<Integer> parts = new ArrayList<>();
    parts.add(body.text(facts.name() + "("));
    if (callSuper) {
      parts.add(body.call(dev.privet.analyzer.facts.Instruction.Call.SUPER, "toString", List.of()));
    }
    for (FieldFact field : fields) {
      parts.add(body.text(field.name() + "="));
      parts.add(body.load(field.name()));
    }
    return method(
        "toString",
        List.of(),
        TypeRef.of("java.lang.String"),
        Modifier.PUBLIC,
        List.of(),
        body.returning(body.join(parts)),
        facts.span());
  }

  private void builder(TypeDecl type, List<MethodFact> methods, List<TypeFacts> types) {
    TypeFacts facts = type.facts();
    String builderName = facts.name() + "Builder";
    List<FieldFact> fields = new ArrayList<>(instanceFields(facts));
    List<MethodFact> steps = new ArrayList<>();
    for (FieldFact field : fields) {
      List<ParameterFact> parameters = List.of(parameter(field));
      Bodies body = new Bodies(parameters, field.span());
      body.store(0, field.name(), 1);
      steps.add(
          method(
              field.name(),
              parameters,
              TypeRef.of(builderName),
              Modifier.PUBLIC,
              List.of(),
              body.returning(0),
              field.span()));
    }
    Bodies build = new Bodies(List.of(), facts.span());
    List<Integer> arguments = new ArrayList<>();
    for (FieldFact field : fields) {
      arguments.add(build.load(field.name()));
    }
    steps.add(
        method(
            "build",
            List.of(),
            TypeRef.of(facts.name()),
            Modifier.PUBLIC,
            List.of(),
            build.returning(build.create(facts.name(), arguments)),
            facts.span()));
    steps.add(
        method(
            MethodFact.CONSTRUCTOR,
            List.of(),
            TypeRef.of("void"),
            Modifier.PUBLIC,
            List.of(),
            new Bodies(List.of(), facts.span()).returning(-1),
            facts.span()));
    steps.add(printer(builderFacts(facts, builderName, fields, List.of()), fields, false));
    types.add(builderFacts(facts, builderName, fields, steps));

    Bodies start = new Bodies(List.of(), facts.span());
    methods.add(
        method(
            "builder",
            List.of(),
            TypeRef.of(builderName),
            Modifier.PUBLIC | Modifier.STATIC,
            List.of(),
            start.returning(start.create(builderName, List.of())),
            facts.span()));
    Bodies copy = new Bodies(List.of(), facts.span());
    int target = copy.create(builderName, List.of());
    for (FieldFact field : fields) {
      copy.store(target, field.name(), copy.load(field.name()));
    }
    methods.add(
        method(
            "toBuilder",
            List.of(),
            TypeRef.of(builderName),
            Modifier.PUBLIC,
            List.of(),
            copy.returning(target),
            facts.span()));
    boolean hasAll =
        methods.stream()
            .anyMatch(
                m ->
                    m.name().equals(MethodFact.CONSTRUCTOR)
                        && m.parameters().size() == fields.size());
    if (!hasAll) {
      methods.add(constructor(facts, fields));
    }
  }

  private static TypeFacts builderFacts(
      TypeFacts facts, String name, List<FieldFact> fields, List<MethodFact> methods) {
    List<FieldFact> copies = new ArrayList<>();
    for (FieldFact field : fields) {
      copies.add(
          new FieldFact(
              field.name(),
              field.type(),
              Modifier.PRIVATE,
              false,
              Optional.empty(),
              field.annotations(),
              field.span()));
    }
    return new TypeFacts(
        TypeFacts.Kind.CLASS,
        name,
        facts.binaryName() + "$" + name,
        Optional.of(facts.binaryName()),
        Modifier.PUBLIC | Modifier.STATIC,
        List.of(),
        TypeRef.ABSENT,
        List.of(),
        List.of(),
        List.of(),
        copies,
        methods,
        List.of(),
        List.of(),
        facts.span(),
        facts.extent());
  }

  private static ParameterFact parameter(FieldFact field) {
    return new ParameterFact(field.name(), field.type(), false, field.annotations(), field.span());
  }

  private static MethodFact method(
      String name,
      List<ParameterFact> parameters,
      TypeRef returns,
      int modifiers,
      List<AnnotationFact> annotations,
      Body body,
      Span span) {
    return new MethodFact(
        name,
        List.of(),
        parameters,
        returns,
        modifiers,
        false,
        true,
        annotations,
        Optional.of(body),
        span);
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
