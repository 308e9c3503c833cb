package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods of mapper interfaces whose code a build generates: they copy properties of the same name,
 * and those that annotations rename.
 */
final class GeneratedMapper {
  private final Run run;

  GeneratedMapper(Run run) {
    this.run = run;
  }

  boolean isMapping(Procedure procedure) {
    return !procedure.parameterTypes().isEmpty()
        && run.engine()
            .roles()
            .has(Role.MAPPER, procedure.owner().facts().annotations(), procedure.owner());
  }

  /** What a mapping method gives back. */
  Value map(State state, Procedure procedure, List<Value> arguments, Where where) {
    int target = target(procedure);
    TypeShape returns = procedure.returns();
    Value to = target >= 0 ? arguments.get(target) : made(state, returns, where);
    PropertyCopy copy = new PropertyCopy(run, state, where, "");
    List<AnnotationFact> mappings =
        run.engine().roles().all(Role.MAPPING, procedure.fact().annotations(), procedure.owner());
    Set<String> named = new LinkedHashSet<>();
    mappings.forEach(m -> named.add(text(m, "target")));
    for (int i = 0; i < arguments.size(); i++) {
      if (i != target) {
        copy.copy(elements(state, arguments.get(i), returns), element(state, to, returns), named);
      }
    }
    for (AnnotationFact mapping : mappings) {
      String source = text(mapping, "source");
      if (!source.isEmpty()) {
        Value from = from(procedure, arguments, source, target);
        String path = stripped(procedure, source);
        copy.put(
            element(state, to, returns),
            text(mapping, "target"),
            copy.property(elements(state, from, returns), path));
      }
    }
    return target >= 0 && returns.name().equals("void") ? Value.CLEAN : to;
  }

  /** The object, or the collection with one element, that a mapping makes. */
  private Value made(State state, TypeShape type, Where where) {
    Obj whole = run.engine().objects().fresh(where.site(), type);
    state.reset(whole);
    Value value = Value.of(whole);
    TypeShape content = run.paths().contentType(type, HeapKey.ELEMENTS, null);
    if (run.program().type(type.name()) == null && !Shapes.isUnknown(content)) {
      Obj part =
          run.engine().objects().fresh(run.engine().childSite(whole, HeapKey.ELEMENTS), content);
      state.reset(part);
      run.heap().add(state, value, HeapKey.ELEMENTS, Value.of(part), null);
    }
    return value;
  }

  private Value element(State state, Value to, TypeShape returns) {
    return isCollection(returns) ? run.heap().load(state, to, HeapKey.ELEMENTS) : to;
  }

  private Value elements(State state, Value from, TypeShape returns) {
    return isCollection(returns) ? run.heap().load(state, from, HeapKey.ELEMENTS) : from;
  }

  private boolean isCollection(TypeShape type) {
    return run.program().type(type.name()) == null
        && !Shapes.isUnknown(run.paths().contentType(type, HeapKey.ELEMENTS, null));
  }

  private int target(Procedure procedure) {
    for (int i = 0; i < procedure.fact().parameters().size(); i++) {
      List<AnnotationFact> annotations = procedure.fact().parameters().get(i).annotations();
      if (run.engine().roles().has(Role.MAPPING_TARGET, annotations, procedure.owner())) {
        return i;
      }
    }
    return -1;
  }

  /** The argument that a source path speaks of: by its name if the path begins with one. */
  private static Value from(Procedure procedure, List<Value> arguments, String source, int target) {
    int named = parameter(procedure, source);
    if (named >= 0) {
      return arguments.get(named);
    }
    return arguments.get(target == 0 && arguments.size() > 1 ? 1 : 0);
  }

  private static String stripped(Procedure procedure, String source) {
    int named = parameter(procedure, source);
    return named < 0 || source.indexOf('.') < 0
        ? source
        : source.substring(source.indexOf('.') + 1);
  }

  private static int parameter(Procedure procedure, String source) {
    int dot = source.indexOf('.');
    String first = dot < 0 ? source : source.substring(0, dot);
    for (int i = 0; dot > 0 && i < procedure.fact().parameters().size(); i++) {
      if (procedure.fact().parameters().get(i).name().equals(first)) {
        return i;
      }
    }
    return -1;
  }

  private static String text(AnnotationFact annotation, String element) {
    for (AnnotationFact.Element each : annotation.elements()) {
      @Nullable Constant constant =
          each.value() instanceof AnnotationFact.Value.Literal literal ? literal.constant() : null;
      if (each.name().equals(element) && constant instanceof Constant.Text text) {
        return text.value();
      }
    }
    return "";
  }
}
