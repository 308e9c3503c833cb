package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The result types that rows state, with the type arguments that receiver and arguments tell. */
final class RowTypes {
  private final Run run;
  private final RowCall here;

  RowTypes(RowCall here) {
    this.run = here.run;
    this.here = here;
  }

  TypeShape stated(String expression, ModelRow row) {
    if (expression.equals("this")) {
      return here.type;
    }
    LibraryType owner = run.program().hierarchy().stated(row.method().type());
    List<String> declared = owner == null ? List.of() : owner.parameters();
    TypeShape shape = TypeExpressions.parse(expression, Set.copyOf(declared));
    TypeShape as = run.program().hierarchy().asSuper(here.type, row.method().type());
    TypeShape bound =
        as == null ? shape : TypeExpressions.substitute(shape, Hierarchy.bindings(declared, as));
    TypeShape told = ofArguments(bound);
    return told.variable() ? Shapes.UNKNOWN : told;
  }

  /**
   * Puts in the types that arguments tell: {@code arg0}, {@code arg0.class}, {@code arg0.return}.
   */
  private TypeShape ofArguments(TypeShape shape) {
    String name = shape.name();
    if (name.startsWith("arg") && name.length() > 3 && Character.isDigit(name.charAt(3))) {
      int index = name.charAt(3) - '0';
      Value argument =
          index < here.call.arguments().size() ? here.call.arguments().get(index) : Value.CLEAN;
      if (name.length() == 4) {
        return argument.objectCount() > 0 && Shapes.isUnknown(argument.type())
            ? argument.object(0).type()
            : argument.type();
      }
      if (name.endsWith(".class") && argument.constant() instanceof Constant.ClassOf of) {
        return run.program().shape(of.type(), here.call.where().home().owner(), List.of());
      }
      Value told = name.endsWith(".return") ? here.supplied.get(index) : null;
      return told == null ? Shapes.UNKNOWN : told.type();
    }
    if (shape.arguments().isEmpty()) {
      return shape;
    }
    List<TypeShape> arguments = new ArrayList<>();
    shape.arguments().forEach(a -> arguments.add(ofArguments(a)));
    return new TypeShape(name, arguments, shape.dimensions(), shape.variable());
  }
}
