package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which rows of a model speak of a call: the fitting ones of the nearest type, and those whose
 * condition holds before others.
 */
final class RowChoice {
  private final Run run;

  RowChoice(Run run) {
    this.run = run;
  }

  List<ModelRow> rows(TypeShape type, Invocation call) {
    String name = type.dimensions() > 0 ? "java.lang.Object" : type.name();
    List<List<ModelRow>> groups = run.engine().models().groups(name, call.name());
    List<ModelRow> found = rows(groups, call, false);
    return found.isEmpty() && !groups.isEmpty() ? rows(groups, call, true) : found;
  }

  /**
   * The first group with fitting rows.
   *
   * @param open whether an argument of a type that models describe, but no class file, may be of
   *     more types than these say
   */
  private List<ModelRow> rows(List<List<ModelRow>> groups, Invocation call, boolean open) {
    for (List<ModelRow> group : groups) {
      List<ModelRow> fitting = new ArrayList<>(group.size());
      List<ModelRow> satisfied = new ArrayList<>(0);
      for (ModelRow row : group) {
        if (fits(row.method().parameters(), call, open)) {
          if (row.whenArgument().isEmpty()) {
            fitting.add(row);
          } else if (applies(row, call)) {
            satisfied.add(row);
          }
        }
      }
      if (!satisfied.isEmpty()) {
        return satisfied;
      }
      if (!fitting.isEmpty()) {
        return certain(fitting, call);
      }
    }
    return List.of();
  }

  /**
   * Of rows about several overloads those that are about the types given, where these are known for
   * one of them; what may be meant as well is left out then.
   */
  private static List<ModelRow> certain(List<ModelRow> fitting, Invocation call) {
    if (fitting.size() < 2) {
      return fitting;
    }
    List<ModelRow> named = new ArrayList<>(2);
    for (ModelRow row : fitting) {
      if (isNamed(row, call)) {
        named.add(row);
      }
    }
    if (named.isEmpty()) {
      return fitting;
    }
    List<ModelRow> left = new ArrayList<>(fitting.size());
    for (ModelRow row : fitting) {
      List<String> types = row.method().parameters().orElse(List.of());
      boolean same =
          types.isEmpty()
              || types.stream().anyMatch(t -> t.equals("*") || t.endsWith(".."))
              || named.contains(row);
      if (same) {
        left.add(row);
      }
    }
    return left;
  }

  /** Whether a row names the very types of all arguments, and one that is not of the JDK. */
  private static boolean isNamed(ModelRow row, Invocation call) {
    List<String> types = row.method().parameters().orElse(List.of());
    if (types.size() != call.arguments().size()) {
      return false;
    }
    boolean foreign = false;
    for (int i = 0; i < types.size(); i++) {
      TypeShape type = call.arguments().get(i).type();
      String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
      if (!simple.equals(types.get(i).substring(types.get(i).lastIndexOf('.') + 1))) {
        return false;
      }
      foreign |= !type.name().startsWith("java.") && Character.isUpperCase(simple.charAt(0));
    }
    return foreign;
  }

  private boolean fits(Optional<List<String>> parameters, Invocation call, boolean unlisted) {
    if (parameters.isEmpty()) {
      return true;
    }
    List<String> types = parameters.get();
    int count = call.arguments().size();
    String last = types.isEmpty() ? "" : types.get(types.size() - 1);
    boolean open = last.endsWith("..");
    if (open ? count < types.size() - 1 : types.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      boolean rest = open && i >= types.size() - 1;
      String type = rest ? last : types.get(i);
      if (rest && (type.equals("..") || isArrayFor(call.arguments().get(i), type))) {
        continue;
      }
      String single =
          rest ? type.substring(0, type.length() - (type.endsWith("...") ? 3 : 2)) : type;
      if (!single.equals("*") && !mayBe(call.arguments().get(i), single, unlisted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArrayFor(Value argument, String varargs) {
    TypeShape type = argument.objectCount() > 0 ? argument.object(0).type() : argument.type();
    return varargs.endsWith("...") && type.dimensions() > 0;
  }

  private boolean mayBe(Value argument, String parameter, boolean unlisted) {
    TypeShape type = argument.type();
    if (Shapes.isUnknown(type) && argument.objectCount() > 0) {
      type = argument.object(0).type();
    }
    if (Shapes.isUnknown(type)) {
      return true;
    }
    if (parameter.isEmpty()) {
      return true;
    }
    String written = Shapes.simple(new TypeShape(type.name(), List.of(), type.dimensions(), false));
    String simple = parameter.substring(parameter.lastIndexOf('.') + 1);
    if (written.equals(simple) || simple.equals("Object")) {
      return true;
    }
    if (simple.equals("Object[]")) {
      return type.dimensions() > 0;
    }
    if (type.dimensions() > 0 || simple.endsWith("[]")) {
      return false;
    }
    if (Shapes.isNumber(type) || Shapes.isTruth(type) || type.name().equals("char")) {
      return Character.isLowerCase(simple.charAt(0))
          ? boxes(type.name(), simple)
          : simple.equals("Number") || boxes(type.name(), simple);
    }
    if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
      return !simple.equals("String") && !Character.isLowerCase(simple.charAt(0));
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      if (ancestor.equals(parameter) || ancestor.endsWith("." + simple)) {
        return true;
      }
    }
    return run.program().type(type.name()) == null
        && run.program().library().find(type.name()).isEmpty()
        && (run.program().hierarchy().stated(type.name()) == null
            || (unlisted && !simple.equals("String")))
        && !type.name().startsWith("java.");
  }

  private static boolean boxes(String type, String parameter) {
    String one = type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String other = parameter.toLowerCase(Locale.ROOT);
    return one.startsWith(other)
        || other.startsWith(one)
        || (one.equals("int") && other.equals("long"));
  }

  private boolean applies(ModelRow row, Invocation call) {
    if (row.whenArgument().isEmpty()) {
      return true;
    }
    int index = row.whenArgument().getAsInt();
    String text = index < call.arguments().size() ? run.text(call.arguments().get(index)) : null;
    return text != null && row.whenValues().stream().anyMatch(text::equalsIgnoreCase);
  }
}
