package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Hosts;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What library annotations make of the program's declarations: endpoints, remote clients, hidden
 * fields.
 */
final class Roles {
  private static final Optional<SinkKind> LOG = Optional.of(SinkKind.LOG);

  private final Program program;
  private final Map<Role, List<AnnotationSpec>> byRole = new EnumMap<>(Role.class);
  private final Map<FieldDecl, Boolean> hidden = new HashMap<>();
  private final Map<FieldDecl, Boolean> unstored = new HashMap<>();
  private final Map<Procedure, Optional<AnnotationSpec>> results = new HashMap<>();
  private final Map<TypeDecl, Optional<Client>> clients = new HashMap<>();
  private final Map<Procedure, Optional<Client>> methods = new HashMap<>();
  private @Nullable List<Listener> listeners;

  Roles(Program program, Knowledge knowledge) {
    this.program = program;
    for (AnnotationSpec spec : knowledge.annotations()) {
      byRole.computeIfAbsent(spec.role(), r -> new ArrayList<>()).add(spec);
    }
  }

  private record Client(AnnotationSpec spec, @Nullable String host) {}

  private @Nullable AnnotationFact find(
      Role role, List<AnnotationFact> annotations, TypeDecl scope) {
    if (annotations.isEmpty()) {
      return null;
    }
    for (AnnotationSpec spec : byRole.getOrDefault(role, List.of())) {
      for (String name : spec.annotations()) {
        Optional<AnnotationFact> found = program.annotation(annotations, scope, name);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return null;
  }

  /**
   * A method that is called with what is published.
   *
   * @param parameter the index of the parameter that takes the event
   */
  record Listener(Procedure procedure, int parameter) {}

  /** The program's listeners, in order of declaration. */
  List<Listener> listeners() {
    if (listeners == null) {
      List<Listener> found = new ArrayList<>();
      if (byRole.containsKey(Role.LISTENER)) {
        program.procedures().forEach(each -> listening(each, found));
      }
      listeners = List.copyOf(found);
    }
    return listeners;
  }

  private void listening(Procedure procedure, List<Listener> found) {
    int count = procedure.parameterTypes().size();
    if (procedure.body() == null || count == 0) {
      return;
    }
    if (count == 1
        && (find(Role.LISTENER, procedure.fact().annotations(), procedure.owner()) != null
            || implementsListener(procedure))) {
      found.add(new Listener(procedure, 0));
      return;
    }
    for (int i = 0; i < count; i++) {
      List<AnnotationFact> annotations = procedure.fact().parameters().get(i).annotations();
      if (find(Role.LISTENER, annotations, procedure.owner()) != null) {
        found.add(new Listener(procedure, i));
      }
    }
  }

  /** Whether a method takes what its class listens to: {@code ApplicationListener<E>}. */
  private boolean implementsListener(Procedure procedure) {
    for (AnnotationSpec spec : byRole.getOrDefault(Role.LISTENER, List.of())) {
      for (String name : spec.annotations()) {
        TypeShape as = program.hierarchy().asSuper(TypeShape.of(procedure.owner().name()), name);
        if (as != null
            && as.arguments().size() == 1
            && as.arguments().get(0).name().equals(procedure.parameterTypes().get(0).name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether whoever looks at an object in a given way does not see a field. */
  boolean isLeftOut(FieldDecl field, Reads reads) {
    return switch (reads) {
      case ROW -> isNotStored(field);
      case GRAPH -> isNotSerialised(field);
      case XML -> has(Role.NOT_IN_XML, field.fact().annotations(), field.owner());
      case EXPOSED -> {
        AnnotationFact exposed = find(Role.EXPOSED, field.fact().annotations(), field.owner());
        yield exposed == null || exposed.elements().stream().anyMatch(Roles::isNotWritten);
      }
      case VALUE, STRING, FIELDS -> false;
    };
  }

  private static boolean isNotWritten(AnnotationFact.Element element) {
    return element.name().equals("serialize")
        && element.value() instanceof AnnotationFact.Value.Literal literal
        && literal.constant() instanceof Constant.Truth truth
        && !truth.value();
  }

  /** Whether whoever looks at an object in a given way does not call an accessor. */
  boolean isLeftOut(Procedure accessor, Reads reads) {
    return reads == Reads.XML
        ? has(Role.NOT_IN_XML, accessor.fact().annotations(), accessor.owner())
        : isNotSerialised(accessor);
  }

  /** Whether serialisers leave a field out. */
  private boolean isNotSerialised(FieldDecl field) {
    return hidden.computeIfAbsent(
        field,
        f -> {
          AnnotationFact annotation = find(Role.NOT_SERIALISED, f.fact().annotations(), f.owner());
          return (annotation != null && hides(annotation)) || isIgnored(f);
        });
  }

  /**
   * Whether a field is not stored with its object: not at all, or, as the reference to another
   * entity without a cascade, by its key only.
   */
  boolean isNotStored(FieldDecl field) {
    return unstored.computeIfAbsent(
        field,
        f -> {
          AnnotationFact annotation = find(Role.NOT_STORED, f.fact().annotations(), f.owner());
          return annotation != null
              && annotation.elements().stream().noneMatch(e -> e.name().equals("cascade"));
        });
  }

  /** Whether an annotation on the type names the field among those to leave out. */
  private boolean isIgnored(FieldDecl field) {
    List<AnnotationFact> annotations = field.owner().facts().annotations();
    if (annotations.isEmpty()) {
      return false;
    }
    for (AnnotationSpec spec : byRole.getOrDefault(Role.NOT_SERIALISED, List.of())) {
      for (String name : spec.elements().isEmpty() ? List.<String>of() : spec.annotations()) {
        Optional<AnnotationFact> found = program.annotation(annotations, field.owner(), name);
        if (found.isPresent()
            && Declarations.texts(found.get(), spec.elements()).contains(field.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an annotation of a role is there. */
  boolean has(Role role, List<AnnotationFact> annotations, TypeDecl scope) {
    return find(role, annotations, scope) != null;
  }

  /** The annotations of a role, and those that containers of them hold. */
  List<AnnotationFact> all(Role role, List<AnnotationFact> annotations, TypeDecl scope) {
    List<AnnotationFact> found = new ArrayList<>();
    for (AnnotationFact annotation : annotations) {
      if (find(role, List.of(annotation), scope) != null) {
        found.add(annotation);
      }
      for (AnnotationFact.Element element : annotation.elements()) {
        nested(element.value(), role, scope, found);
      }
    }
    return found;
  }

  private void nested(
      AnnotationFact.Value value, Role role, TypeDecl scope, List<AnnotationFact> found) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(each -> nested(each, role, scope, found));
    } else if (value instanceof AnnotationFact.Value.Nested inner
        && find(role, List.of(inner.annotation()), scope) != null) {
      found.add(inner.annotation());
    }
  }

  /** The texts that the annotations of a role hold in the elements that the role is told by. */
  List<String> texts(Role role, List<AnnotationFact> annotations, TypeDecl scope) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    for (AnnotationSpec spec : byRole.getOrDefault(role, List.of())) {
      for (String name : spec.annotations()) {
        Optional<AnnotationFact> found = program.annotation(annotations, scope, name);
        if (found.isPresent()) {
          List<String> texts = Declarations.texts(found.get(), spec.elements());
          if (!texts.isEmpty()) {
            return texts;
          }
        }
      }
    }
    return List.of();
  }

  /** Whether serialisers leave an accessor out. */
  private boolean isNotSerialised(Procedure accessor) {
    AnnotationFact annotation =
        find(Role.NOT_SERIALISED, accessor.fact().annotations(), accessor.owner());
    return annotation != null && hides(annotation);
  }

  /**
   * {@code @JsonIgnore(false)} hides nothing; {@code @JsonProperty} only with {@code access =
   * WRITE_ONLY}; {@code @Expose} only with {@code serialize = false}.
   */
  private static boolean hides(AnnotationFact annotation) {
    String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
    for (AnnotationFact.Element element : annotation.elements()) {
      if (element.value() instanceof AnnotationFact.Value.Literal literal
          && literal.constant() instanceof Constant.Truth truth) {
        return element.name().equals("value")
            ? truth.value()
            : element.name().equals("serialize") && !truth.value();
      }
      if (element.value() instanceof AnnotationFact.Value.Name name
          && element.name().equals("access")) {
        return name.name().endsWith("WRITE_ONLY");
      }
    }
    return !simple.equals("JsonProperty") && !simple.equals("Expose");
  }

  /** Records what an endpoint hands back to whoever called it. Bodies are compared by identity. */
  @SuppressWarnings("ReferenceEquality")
  void resultSink(Run run, State state, Frame frame, Value value, Terminator.Return returned) {
    Procedure procedure = frame.home();
    if (frame.body() != procedure.body()
        || run.procedure() != procedure
        || procedure.fact().annotations().isEmpty()) {
      return;
    }
    Optional<AnnotationSpec> spec = results.computeIfAbsent(procedure, this::resultOf);
    if (spec.isEmpty()) {
      return;
    }
    Where where = frame.where(returned, returned.at());
    Labels labels = run.disclose(state, value, Reads.GRAPH, where);
    Span span = Regions.firstLine(where.span());
    run.hits(
        new SinkSite(
            procedure,
            span,
            span,
            spec.get().sink().orElse(SinkKind.RESPONSE),
            procedure.qualifiedName(),
            null,
            null,
            null,
            spec.get().origin(),
            null),
        labels);
  }

  private Optional<AnnotationSpec> resultOf(Procedure procedure) {
    for (AnnotationSpec spec : byRole.getOrDefault(Role.RESULT_SINK, List.of())) {
      boolean carries =
          carries(spec.annotations(), procedure.fact().annotations(), procedure.owner());
      boolean within =
          spec.within().isEmpty()
              || carries(spec.within(), procedure.fact().annotations(), procedure.owner())
              || carries(spec.within(), procedure.owner().facts().annotations(), procedure.owner())
              || mentions(procedure.returns(), spec.within());
      if (carries && within) {
        return Optional.of(spec);
      }
    }
    return Optional.empty();
  }

  private static boolean mentions(TypeShape type, List<String> names) {
    return names.contains(type.name())
        || type.arguments().stream().anyMatch(a -> mentions(a, names));
  }

  private boolean carries(List<String> names, List<AnnotationFact> annotations, TypeDecl scope) {
    for (String name : names) {
      if (program.annotation(annotations, scope, name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Records what a call of a remote client's interface sends away. */
  void clientSink(
      Run run, State state, Procedure procedure, List<Value> arguments, Invocation call) {
    if (procedure.body() != null) {
      return;
    }
    Optional<Client> client = clients.computeIfAbsent(procedure.owner(), this::clientOf);
    if (client.isEmpty() && !procedure.fact().annotations().isEmpty()) {
      client = methods.computeIfAbsent(procedure, this::clientOf);
    }
    if (client.isEmpty()) {
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Reads reads = client.get().spec().sink().equals(LOG) ? Reads.STRING : Reads.GRAPH;
      Labels labels = run.disclose(state, arguments.get(i), reads, call.where());
      run.hits(
          run.site(
              call.where(),
              call.nameAt(),
              call.at(i),
              client.get().spec().sink().orElse(SinkKind.THIRD_PARTY),
              procedure.qualifiedName(),
              null,
              client.get().host(),
              null,
              client.get().spec().origin()),
          labels);
    }
  }

  private Optional<Client> clientOf(Procedure method) {
    return clientOf(method.fact().annotations(), method.owner());
  }

  private Optional<Client> clientOf(TypeDecl type) {
    return clientOf(type.facts().annotations(), type);
  }

  private Optional<Client> clientOf(List<AnnotationFact> annotations, TypeDecl type) {
    for (AnnotationSpec spec : byRole.getOrDefault(Role.CLIENT, List.of())) {
      for (String name : spec.annotations()) {
        Optional<AnnotationFact> found = program.annotation(annotations, type, name);
        if (found.isPresent()) {
          List<String> texts = Declarations.texts(found.get(), spec.elements());
          return Optional.of(
              new Client(spec, texts.isEmpty() ? null : Hosts.host(configured(texts.get(0)))));
        }
      }
    }
    return Optional.empty();
  }

  /** The text with its <code>${key}</code> placeholders filled in from the configuration. */
  String configured(String text) {
    int start = text.indexOf("${");
    int end = text.indexOf('}', Math.max(start, 0));
    if (start < 0 || end < 0) {
      return text;
    }
    String key = text.substring(start + 2, end);
    int colon = key.indexOf(':');
    String value = program.configuration().get(colon < 0 ? key : key.substring(0, colon));
    if (value == null && colon >= 0) {
      value = key.substring(colon + 1);
    }
    return value == null ? text : text.substring(0, start) + value + text.substring(end + 1);
  }
}
