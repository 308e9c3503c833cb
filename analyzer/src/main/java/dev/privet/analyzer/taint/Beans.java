package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of several beans a container injects: by qualifier, by preference, by the field's name. */
final class Beans {
  private final Program program;
  private final Roles roles;
  private @Nullable Map<String, List<Procedure>> producers;

  Beans(Program program, Roles roles) {
    this.program = program;
    this.roles = roles;
  }

  /** The methods that make beans of a type. */
  List<Procedure> producers(String type) {
    if (producers == null) {
      producers = new HashMap<>();
      for (Procedure procedure : program.procedures()) {
        if (procedure.body() != null
            && roles.has(Role.PRODUCER, procedure.fact().annotations(), procedure.owner())) {
          producers
              .computeIfAbsent(procedure.returns().name(), k -> new ArrayList<>(1))
              .add(procedure);
        }
      }
    }
    return producers.getOrDefault(type, List.of());
  }

  /** Those producers of a type whose bean is injected at a path. */
  List<Procedure> chosenProducers(Path path, String type) {
    List<Procedure> all = producers(type);
    if (all.size() < 2) {
      return all;
    }
    String name = qualifier(path);
    List<Procedure> chosen = new ArrayList<>();
    for (Procedure each : all) {
      List<AnnotationFact> annotations = each.fact().annotations();
      boolean fits =
          name != null
              ? names(annotations, each.owner(), each.name()).contains(name)
              : roles.has(Role.PREFERRED, annotations, each.owner());
      if (fits) {
        chosen.add(each);
      }
    }
    if (chosen.isEmpty() && name == null && path.field() != null) {
      for (Procedure each : all) {
        if (names(each.fact().annotations(), each.owner(), each.name())
            .contains(path.field().name())) {
          chosen.add(each);
        }
      }
    }
    return chosen.isEmpty() ? all : chosen;
  }

  /** Those implementations whose bean is injected at a path; all of them where nothing tells. */
  Set<Procedure> chosen(Path path, Set<Procedure> implementations) {
    if (path.field() == null && !(path.root() instanceof Path.Root.Parameter)) {
      return implementations;
    }
    String name = qualifier(path);
    Set<Procedure> chosen = new LinkedHashSet<>();
    for (Procedure each : implementations) {
      TypeDecl owner = each.owner();
      List<AnnotationFact> annotations = owner.facts().annotations();
      boolean fits =
          name != null
              ? names(annotations, owner, decapitalised(owner)).contains(name)
              : roles.has(Role.PREFERRED, annotations, owner);
      if (fits) {
        chosen.add(each);
      }
    }
    return chosen.isEmpty() ? implementations : chosen;
  }

  private List<String> names(List<AnnotationFact> annotations, TypeDecl scope, String implied) {
    List<String> names = new ArrayList<>(roles.texts(Role.QUALIFIER, annotations, scope));
    names.addAll(roles.texts(Role.BEAN, annotations, scope));
    names.addAll(roles.texts(Role.PRODUCER, annotations, scope));
    if (names.isEmpty()) {
      names.add(implied);
    }
    return names;
  }

  private static String decapitalised(TypeDecl type) {
    String simple =
        type.name()
            .substring(Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
    return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
  }

  /** The name of the bean that is asked for at a path; null for none. */
  private @Nullable String qualifier(Path path) {
    FieldDecl field = path.field();
    if (field != null) {
      String own = qualifier(field.fact().annotations(), field.owner());
      return own != null ? own : ofParameter(field);
    }
    if (path.root() instanceof Path.Root.Parameter parameter && path.parent() == null) {
      List<ParameterFact> parameters = parameter.procedure().fact().parameters();
      return parameter.index() == 0
          ? null
          : qualifier(
              parameters.get(parameter.index() - 1).annotations(), parameter.procedure().owner());
    }
    return null;
  }

  private @Nullable String qualifier(List<AnnotationFact> annotations, TypeDecl scope) {
    List<String> texts = roles.texts(Role.QUALIFIER, annotations, scope);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** The qualifier of the constructor's or setter's parameter that a field is filled from. */
  private @Nullable String ofParameter(FieldDecl field) {
    String setter =
        "set" + field.name().substring(0, 1).toUpperCase(Locale.ROOT) + field.name().substring(1);
    for (String method : List.of(MethodFact.CONSTRUCTOR, setter)) {
      for (Procedure each : field.owner().methods(method)) {
        for (ParameterFact parameter : each.fact().parameters()) {
          String found =
              parameter.name().equals(field.name())
                  ? qualifier(parameter.annotations(), field.owner())
                  : null;
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }
}
