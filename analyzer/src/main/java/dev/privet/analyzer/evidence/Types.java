package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declared types of variables and names: enough to tell on what a call is made, without
 * following values.
 */
final class Types {
  private static final int DEPTH = 12;
  private static final TypeShape TEXT = TypeShape.of("java.lang.String");

  private final Program program;
  private final Map<String, String> returns = new HashMap<>();
  private final Map<String, LibraryType> stated = new HashMap<>();

  Types(Program program, List<ModelRow> rows, List<LibraryType> types) {
    this.program = program;
    types.forEach(it -> stated.put(it.name(), it));
    for (ModelRow row : rows) {
      if (row.returns().isPresent()) {
        for (String name : row.method().names()) {
          returns.putIfAbsent(row.method().type() + '#' + name, row.returns().get());
        }
      }
    }
  }

  /** The type of a variable; {@link TypeShape#OBJECT} where it is not known. */
  TypeShape of(Code code, int variable) {
    return of(code, variable, 0);
  }

  private TypeShape of(Code code, int variable, int depth) {
    if (variable < 0 || depth > DEPTH) {
      return TypeShape.OBJECT;
    }
    if (variable == 0) {
      return TypeShape.of(code.procedure().owner().name());
    }
    Code outer = code.outer();
    int captured = code.captured(variable);
    if (captured >= 0 && outer != null) {
      return of(outer, captured, depth + 1);
    }
    int parameter = code.parameter(variable);
    if (parameter >= 0) {
      return parameter(code, parameter);
    }
    for (Body.LocalFact local : code.body().locals()) {
      if (local.variable() == variable && !local.type().isAbsent()) {
        return program.shape(local.type(), code.procedure().owner(), List.of());
      }
    }
    for (Instruction definition : code.definitions(variable)) {
      TypeShape type = defined(code, definition, depth + 1);
      if (!type.equals(TypeShape.OBJECT)) {
        return type;
      }
    }
    return TypeShape.OBJECT;
  }

  private TypeShape parameter(Code code, int index) {
    if (code.lambda() == null) {
      return code.procedure().parameterTypes().get(index);
    }
    ParameterFact parameter = code.lambda().parameters().get(index);
    return parameter.type().isAbsent()
        ? TypeShape.OBJECT
        : program.shape(parameter.type(), code.procedure().owner(), List.of());
  }

  private TypeShape defined(Code code, Instruction step, int depth) {
    TypeDecl owner = code.procedure().owner();
    if (step instanceof Instruction.Move move) {
      return of(code, move.source(), depth);
    } else if (step instanceof Instruction.Cast cast) {
      return program.shape(cast.type(), owner, List.of());
    } else if (step instanceof Instruction.New created) {
      return program.shape(created.type(), owner, List.of());
    } else if (step instanceof Instruction.Load load) {
      return load.constant() instanceof Constant.Text ? TEXT : TypeShape.OBJECT;
    } else if (step instanceof Instruction.LoadName load) {
      return named(load.name(), owner);
    } else if (step instanceof Instruction.LoadField load) {
      FieldDecl field =
          program.hierarchy().field(of(code, load.receiver(), depth).name(), load.field());
      return field == null ? TypeShape.OBJECT : field.type();
    } else if (step instanceof Instruction.LoadElement load) {
      return element(of(code, load.array(), depth));
    } else if (step instanceof Instruction.Call call) {
      TypeShape receiver = receiver(code, call, depth);
      return result(receiver, call.name(), call.arguments().size());
    }
    return TypeShape.OBJECT;
  }

  private static TypeShape element(TypeShape type) {
    if (type.dimensions() > 0) {
      return type.withDimensions(type.dimensions() - 1);
    }
    return type.arguments().size() == 1 ? type.arguments().get(0) : TypeShape.OBJECT;
  }

  /** On what type a call is made. */
  TypeShape receiver(Code code, Instruction.Call call) {
    return receiver(code, call, 0);
  }

  private TypeShape receiver(Code code, Instruction.Call call, int depth) {
    TypeDecl owner = code.procedure().owner();
    if (call.receiver() >= 0) {
      return of(code, call.receiver(), depth);
    }
    if (call.receiver() == Instruction.Call.NAMED) {
      return named(call.qualifier(), owner);
    }
    if (call.receiver() == Instruction.Call.SUPER) {
      return owner.supertypes().isEmpty() ? TypeShape.OBJECT : owner.supertypes().get(0);
    }
    for (TypeDecl type = owner; type != null; type = type.outer()) {
      if (!program
          .hierarchy()
          .methods(type.name(), call.name(), call.arguments().size())
          .isEmpty()) {
        return TypeShape.of(type.name());
      }
    }
    List<String> imported = program.staticImports(call.name(), owner);
    return TypeShape.of(imported.isEmpty() ? owner.name() : imported.get(0));
  }

  /** What a dotted name means: a field of this or an enclosing type and what follows, or a type. */
  TypeShape named(String name, TypeDecl scope) {
    FieldDecl field = field(name, scope);
    if (field != null) {
      return field.type();
    }
    String rest = name;
    while (!rest.isEmpty()) {
      String qualified = program.typeName(rest, scope);
      if (program.isType(qualified) || (qualified.indexOf('.') > 0 && !qualified.equals(rest))) {
        return TypeShape.of(qualified);
      }
      int dot = rest.lastIndexOf('.');
      rest = dot < 0 ? "" : rest.substring(0, dot);
    }
    return TypeShape.of(program.typeName(name, scope));
  }

  /** The field that a dotted name means, the last of a chain; null if it means none. */
  @Nullable FieldDecl field(String name, TypeDecl scope) {
    String[] parts = name.split("\\.", -1);
    int next = 0;
    FieldDecl field = null;
    for (TypeDecl type = scope; type != null && field == null; type = type.outer()) {
      field = program.hierarchy().field(type.name(), parts[0]);
    }
    if (field != null) {
      next = 1;
    } else {
      for (int i = parts.length - 1; i > 0 && field == null; i--) {
        String type = String.join(".", List.of(parts).subList(0, i));
        field = program.hierarchy().field(program.typeName(type, scope), parts[i]);
        next = i + 1;
      }
      for (String type :
          parts.length == 1 ? program.staticImports(name, scope) : List.<String>of()) {
        field = field == null ? program.hierarchy().field(type, name) : field;
      }
    }
    while (field != null && next < parts.length) {
      field = program.hierarchy().field(field.type().name(), parts[next++]);
    }
    return field;
  }

  /** The program's methods that a call on a type may reach. */
  List<Procedure> targets(TypeShape receiver, String method, int arguments) {
    Hierarchy hierarchy = program.hierarchy();
    Set<Procedure> targets =
        new LinkedHashSet<>(hierarchy.methods(receiver.name(), method, arguments));
    hierarchy.implementations(receiver.name(), method, arguments).forEach(targets::addAll);
    return List.copyOf(targets);
  }

  /** What a method of a type returns. */
  TypeShape result(TypeShape receiver, String method, int arguments) {
    List<Procedure> own = program.hierarchy().methods(receiver.name(), method, arguments);
    if (!own.isEmpty()) {
      return own.get(0).returns();
    }
    for (String ancestor : program.hierarchy().ancestors(receiver.name())) {
      String expression = returns.get(ancestor + '#' + method);
      TypeShape as = program.hierarchy().asSuper(receiver, ancestor);
      if (expression != null && !expression.startsWith("arg")) {
        return expression.equals("this") ? receiver : expanded(expression, ancestor, as);
      }
      TypeShape found = declared(ancestor, as, method, arguments);
      if (found != null) {
        return found;
      }
    }
    return TypeShape.OBJECT;
  }

  private TypeShape expanded(String expression, String type, @Nullable TypeShape as) {
    LibraryType known = stated.get(type);
    List<String> parameters = known == null ? List.of() : known.parameters();
    TypeShape shape = TypeExpressions.parse(expression, Set.copyOf(parameters));
    return as == null
        ? shape
        : TypeExpressions.substitute(shape, Hierarchy.bindings(parameters, as));
  }

  private @Nullable TypeShape declared(
      String type, @Nullable TypeShape as, String method, int arguments) {
    List<LibraryMethod> fitting = new ArrayList<>();
    program
        .library()
        .find(type)
        .ifPresent(
            it ->
                it.methodsNamed(method).stream()
                    .filter(m -> m.accepts(arguments))
                    .forEach(fitting::add));
    if (fitting.isEmpty()) {
      return null;
    }
    TypeShape shape = fitting.get(0).returns();
    List<String> parameters =
        program.library().find(type).map(it -> it.typeParameters()).orElse(List.of());
    return as == null
        ? shape
        : TypeExpressions.substitute(shape, Hierarchy.bindings(parameters, as));
  }
}
