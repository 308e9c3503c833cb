package dev.privet.analyzer.classify;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.text.Span;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which declarations of the program hold personal data, and why: an annotation decides, else the
 * type, else the words of the name. Answers are kept; safe for several threads.
 */
public final class Declarations {
  private static final String PERSONAL = "dev.privet.annotations.PersonalData";
  private static final Map<String, Form> TRANSFORMATIONS =
      new TreeMap<>(
          Map.of(
              "dev.privet.annotations.Masks", Form.MASKED,
              "dev.privet.annotations.Pseudonymizes", Form.TOKENISED,
              "dev.privet.annotations.Encrypts", Form.ENCRYPTED,
              "dev.privet.annotations.Anonymizes", Form.ANONYMISED));

  private static final String NOT_PERSONAL = "dev.privet.annotations.NotPersonalData";

  private final Program program;
  private final NameClassifier names;
  private final Map<String, Category> categories = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();
  private final List<AnnotationSpec> inputs = new ArrayList<>();
  private final Map<FieldDecl, List<Declared>> fields = new ConcurrentHashMap<>();
  private final Map<Procedure, List<List<Declared>>> parameters = new ConcurrentHashMap<>();
  private final Map<Procedure, List<Declared>> results = new ConcurrentHashMap<>();
  private final Map<Procedure, Optional<Form>> transformations = new ConcurrentHashMap<>();
  private final Map<String, Boolean> persons = new ConcurrentHashMap<>();

  /** Judges the declarations of {@code program} by what {@code knowledge} says. */
  public Declarations(Program program, Knowledge knowledge) {
    this.program = program;
    this.names = new NameClassifier(knowledge.categories());
    for (CategorySpec spec : knowledge.categories()) {
      categories.put(spec.category().key(), spec.category());
      if (!spec.wholes().isEmpty()) {
        wholes.add(spec.category().key());
      }
    }
    for (AnnotationSpec spec : knowledge.annotations()) {
      if (spec.role() == AnnotationSpec.Role.NAMED_INPUT
          || spec.role() == AnnotationSpec.Role.INPUT) {
        inputs.add(spec);
      }
    }
  }

  /**
   * That a declaration holds personal data.
   *
   * @param category of this kind
   * @param path the file of the declaration
   * @param span its name
   * @param declaration what a reader calls it
   * @param evidence why
   * @param confidence how sure
   */
  public record Declared(
      Category category,
      String path,
      Span span,
      String declaration,
      String evidence,
      Confidence confidence) {}

  /** The category of a key; a key outside the taxonomy is a category of its own. */
  public Category category(String key) {
    Category known = categories.get(key);
    return known != null ? known : new Category(key, key, Sensitivity.ORDINARY);
  }

  /** Whether the taxonomy knows a key. */
  public boolean isKnown(String key) {
    return categories.containsKey(key);
  }

  /** What a field holds. */
  public List<Declared> field(FieldDecl field) {
    List<Declared> known = fields.get(field);
    if (known == null) {
      known = List.copyOf(judge(field));
      fields.put(field, known);
    }
    return known;
  }

  private List<Declared> judge(FieldDecl field) {
    TypeDecl owner = field.owner();
    String path = owner.unit().file().path();
    Span span = field.fact().span();
    List<AnnotationFact> annotations = field.fact().annotations();
    if (field.fact().enumConstant()
        || program.annotation(annotations, owner, NOT_PERSONAL).isPresent()) {
      return List.of();
    }
    List<Declared> stated = stated(annotations, owner, path, span, field.label());
    if (!stated.isEmpty()) {
      return stated;
    }
    boolean constant = field.isStatic() && Modifier.isFinal(field.fact().modifiers());
    if (constant) {
      return List.of();
    }
    List<Declared> whole = stated(owner.facts().annotations(), owner, path, span, field.label());
    if (!whole.isEmpty() && !field.isStatic()) {
      return whole;
    }
    List<Declared> byType = ofType(field.type(), path, span, field.label());
    if (!byType.isEmpty() || KeyNames.isKey(field.name(), owner)) {
      return byType;
    }
    return named(
        new NameQuery(
            NameQuery.Kind.FIELD,
            field.name().startsWith("val$") ? field.name().substring(4) : field.name(),
            owner.label(),
            Shapes.simple(field.type()),
            isPerson(owner)),
        path,
        span,
        field.label());
  }

  private List<Declared> ofType(TypeShape type, String path, Span span, String label) {
    TypeDecl decl = program.type(type.name());
    return decl == null ? List.of() : stated(decl.facts().annotations(), decl, path, span, label);
  }

  private List<Declared> named(NameQuery query, String path, Span span, String label) {
    Optional<NameVerdict> verdict = names.classify(query);
    return verdict.isEmpty()
        ? List.of()
        : List.of(
            new Declared(
                verdict.get().category(),
                path,
                span,
                label,
                verdict.get().evidence(),
                verdict.get().confidence()));
  }

  /** What an annotation states of a declaration. */
  private List<Declared> stated(
      List<AnnotationFact> annotations, TypeDecl scope, String path, Span span, String label) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    Optional<AnnotationFact> annotation = program.annotation(annotations, scope, PERSONAL);
    if (annotation.isEmpty()) {
      return List.of();
    }
    List<String> keys = texts(annotation.get(), List.of("value"));
    List<Declared> result = new ArrayList<>();
    for (String key : keys.isEmpty() ? List.of("user") : keys) {
      result.add(
          new Declared(
              category(key),
              path,
              span,
              label,
              keys.isEmpty() ? "@PersonalData" : "@PersonalData(\"" + key + "\")",
              Confidence.HIGH));
    }
    return result;
  }

  /** The texts of the first of some annotation elements that is present. */
  public static List<String> texts(AnnotationFact annotation, List<String> elements) {
    for (String name : elements) {
      List<String> texts = new ArrayList<>();
      for (AnnotationFact.Element element : annotation.elements()) {
        if (element.name().equals(name)) {
          collect(element.value(), texts);
        }
      }
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static void collect(AnnotationFact.Value value, List<String> texts) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(v -> collect(v, texts));
    } else if (value instanceof AnnotationFact.Value.Literal literal
        && literal.constant() instanceof Constant.Text text
        && !text.value().isEmpty()) {
      texts.add(text.value());
    }
  }

  /** What a parameter holds. */
  public List<Declared> parameter(Procedure procedure, int index) {
    List<List<Declared>> known = parameters.get(procedure);
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < procedure.fact().parameters().size(); i++) {
        known.add(List.copyOf(judge(procedure, i)));
      }
      known = List.copyOf(known);
      parameters.put(procedure, known);
    }
    return known.get(index);
  }

  private List<Declared> judge(Procedure procedure, int index) {
    ParameterFact fact = procedure.fact().parameters().get(index);
    TypeDecl owner = procedure.owner();
    String path = owner.unit().file().path();
    String label = "parameter " + fact.name() + " of " + procedure.label();
    if (program.annotation(fact.annotations(), owner, NOT_PERSONAL).isPresent()) {
      return List.of();
    }
    List<Declared> stated = stated(fact.annotations(), owner, path, fact.span(), label);
    if (!stated.isEmpty()) {
      return stated;
    }
    TypeShape type = procedure.parameterTypes().get(index);
    List<Declared> byType = ofType(type, path, fact.span(), label);
    if (!byType.isEmpty()) {
      return byType;
    }
    if (!fact.annotations().isEmpty()) {
      for (AnnotationSpec spec : inputs) {
        for (String name : spec.annotations()) {
          Optional<AnnotationFact> found = program.annotation(fact.annotations(), owner, name);
          if (found.isPresent()) {
            List<Declared> input = input(spec, found.get(), procedure, index, label);
            if (!input.isEmpty()) {
              return input;
            }
          }
        }
      }
    }
    if (KeyNames.isKey(procedure, fact)) {
      return List.of();
    }
    return named(
        new NameQuery(
            NameQuery.Kind.PARAMETER,
            fact.name(),
            owner.label(),
            Shapes.simple(type),
            personFor(procedure, fact.name())),
        path,
        fact.span(),
        label);
  }

  private boolean personFor(Procedure procedure, String name) {
    boolean assignsField =
        procedure.isConstructor()
            || procedure
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith(name.toLowerCase(java.util.Locale.ROOT));
    return assignsField && isPerson(procedure.owner());
  }

  private List<Declared> input(
      AnnotationSpec spec,
      AnnotationFact annotation,
      Procedure procedure,
      int index,
      String label) {
    ParameterFact fact = procedure.fact().parameters().get(index);
    String path = procedure.owner().unit().file().path();
    List<Declared> result = new ArrayList<>();
    if (spec.role() == AnnotationSpec.Role.INPUT) {
      for (String key : spec.categories()) {
        result.add(
            new Declared(
                category(key), path, fact.span(), label, "@" + annotation.name(), Confidence.HIGH));
      }
      return result;
    }
    for (String name : texts(annotation, spec.elements())) {
      Optional<NameVerdict> verdict = literal(name);
      verdict.ifPresent(
          v ->
              result.add(
                  new Declared(
                      v.category(),
                      path,
                      fact.span(),
                      label,
                      "@" + annotation.name() + "(\"" + name + "\"): " + v.evidence(),
                      v.confidence())));
    }
    return result;
  }

  /** What a method without a body, or whose result is not otherwise known, hands out. */
  public List<Declared> result(Procedure procedure) {
    List<Declared> known = results.get(procedure);
    if (known == null) {
      TypeDecl owner = procedure.owner();
      String path = owner.unit().file().path();
      List<AnnotationFact> annotations = procedure.fact().annotations();
      if (program.annotation(annotations, owner, NOT_PERSONAL).isPresent()) {
        known = List.of();
      } else {
        known = stated(annotations, owner, path, procedure.fact().span(), procedure.label());
        if (known.isEmpty()
            && procedure.fact().parameters().isEmpty()
            && !KeyNames.isKey(procedure.name(), owner)) {
          known =
              named(
                  new NameQuery(
                      NameQuery.Kind.ACCESSOR,
                      procedure.name(),
                      owner.label(),
                      Shapes.simple(procedure.returns()),
                      isPerson(owner)),
                  path,
                  procedure.fact().span(),
                  procedure.label());
        }
      }
      results.put(procedure, known);
    }
    return known;
  }

  /** Whether a method is annotated to hand out personal data. */
  public boolean isStatedResult(Procedure procedure) {
    return program
        .annotation(procedure.fact().annotations(), procedure.owner(), PERSONAL)
        .isPresent();
  }

  /** What an accessor of a library type hands out, judged by its name. */
  public Optional<NameVerdict> accessor(
      String method, String ownerSimpleName, String typeSimpleName) {
    return names.classify(
        new NameQuery(
            NameQuery.Kind.ACCESSOR,
            method,
            ownerSimpleName,
            typeSimpleName,
            names.namesPerson(ownerSimpleName)));
  }

  /**
   * The form that a method annotated as a transformation gives to what it is handed, if it is one.
   */
  public Optional<Form> transformation(Procedure procedure) {
    if (procedure.fact().annotations().isEmpty()) {
      return Optional.empty();
    }
    Optional<Form> known = transformations.get(procedure);
    if (known == null) {
      known = annotatedForm(procedure);
      transformations.put(procedure, known);
    }
    return known;
  }

  private Optional<Form> annotatedForm(Procedure procedure) {
    for (Map.Entry<String, Form> entry : TRANSFORMATIONS.entrySet()) {
      if (program
          .annotation(procedure.fact().annotations(), procedure.owner(), entry.getKey())
          .isPresent()) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** What a field of a library type holds, judged by its name. */
  public Optional<NameVerdict> libraryField(String field, String ownerSimpleName) {
    return names.classify(
        new NameQuery(
            NameQuery.Kind.FIELD, field, ownerSimpleName, "", names.namesPerson(ownerSimpleName)));
  }

  /** What a named key stands for. */
  public Optional<NameVerdict> literal(String key) {
    return literal(key, Shapes.UNKNOWN);
  }

  /** What a literal names, under which there is something of a type: a limit is no address. */
  public Optional<NameVerdict> literal(String key, TypeShape type) {
    return names.classify(
        new NameQuery(NameQuery.Kind.LITERAL, key, "", Shapes.simple(type), false));
  }

  /** What all entries of a map in a field are together, though none is by itself. */
  public List<Declared> entries(FieldDecl field) {
    TypeDecl owner = field.owner();
    boolean constant = field.isStatic() && Modifier.isFinal(field.fact().modifiers());
    return constant
            || program.annotation(field.fact().annotations(), owner, NOT_PERSONAL).isPresent()
        ? List.of()
        : entries(
            field.name(),
            field.type(),
            "all of " + field.label(),
            owner.unit().file().path(),
            field.fact().span());
  }

  /** What all entries of a map that a method is handed are together. */
  public List<Declared> entries(Procedure procedure, int index) {
    ParameterFact fact = procedure.fact().parameters().get(index);
    TypeDecl owner = procedure.owner();
    return program.annotation(fact.annotations(), owner, NOT_PERSONAL).isPresent()
        ? List.of()
        : entries(
            fact.name(),
            procedure.parameterTypes().get(index),
            "all of parameter " + fact.name() + " of " + procedure.label(),
            owner.unit().file().path(),
            fact.span());
  }

  /** What all entries of a collection are together, judged by its type. */
  public List<Declared> entries(TypeShape type) {
    return names.wholeType(Shapes.simple(type)).stream()
        .map(it -> whole(it, "all of a " + Shapes.simple(type), "", Span.START))
        .toList();
  }

  private List<Declared> entries(
      String name, TypeShape type, String label, String path, Span span) {
    return names.whole(name, Shapes.simple(TypeShape.of(type.name()))).stream()
        .map(it -> whole(it, label, path, span))
        .toList();
  }

  /** Whether data of a category is together what its parts are not. */
  public boolean isWhole(Category category) {
    return wholes.contains(category.key());
  }

  private static Declared whole(NameVerdict verdict, String label, String path, Span span) {
    return new Declared(
        verdict.category(), path, span, label, verdict.evidence(), verdict.confidence());
  }

  /** What a local variable holds, judged by its name. */
  public List<Declared> local(Procedure procedure, LocalFact local, TypeShape type, Span span) {
    TypeDecl owner = procedure.owner();
    String path = owner.unit().file().path();
    String label = "variable " + local.name() + " of " + procedure.label();
    if (!local.annotations().isEmpty()) {
      if (program.annotation(local.annotations(), owner, NOT_PERSONAL).isPresent()) {
        return List.of();
      }
      List<Declared> stated = stated(local.annotations(), owner, path, span, label);
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return named(
        new NameQuery(
            NameQuery.Kind.LOCAL, local.name(), owner.label(), Shapes.simple(type), false),
        path,
        span,
        label);
  }

  /**
   * Whether a type describes a person: its name says so, or at least two of its fields are clearly
   * a person's.
   */
  public boolean isPerson(TypeDecl type) {
    Boolean known = persons.get(type.name());
    if (known == null) {
      known = names.namesPerson(type.label());
      int clear = 0;
      if (!known) {
        for (FieldDecl field : type.fields().values()) {
          if (!field.isStatic()) {
            Optional<NameVerdict> verdict =
                names.classify(
                    new NameQuery(
                        NameQuery.Kind.FIELD,
                        field.name(),
                        type.label(),
                        Shapes.simple(field.type()),
                        false));
            if (verdict.isPresent()
                && verdict.get().confidence() != Confidence.LOW
                && verdict.get().category().sensitivity() != Sensitivity.IDENTIFIER
                && verdict.get().category().sensitivity() != Sensitivity.CREDENTIAL
                && !isOfDevice(verdict.get().category().key())) {
              clear++;
            }
          }
        }
        known = clear >= 2;
      }
      persons.put(type.name(), known);
    }
    return known;
  }

  /** Machines have addresses and traffic too: these do not make their owner a person. */
  private static boolean isOfDevice(String key) {
    return key.startsWith("user.device")
        || key.startsWith("user.telemetry")
        || key.startsWith("pd:");
  }
}
