package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.read.Code.LocalClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The initialisers of a type, which together make up {@code <fields>} and {@code <clinit>}. */
final class Initialisers {
  private final TypeScope scope;
  private final List<Consumer<Code>> instance = new ArrayList<>();
  private final List<Consumer<Code>> statics = new ArrayList<>();

  Initialisers(TypeScope scope) {
    this.scope = scope;
  }

  void field(VariableDeclarator variable, Expression start, TypeRef type, boolean isStatic) {
    String name = Unit.name(variable.getName());
    Consumer<Code> lowering =
        code -> {
          long mark = code.mark();
          int value = Declarations.initial(code, start, type);
          int at = code.at(variable);
          code.emit(
              isStatic
                  ? new Instruction.StoreName(name, value, at)
                  : new Instruction.StoreField(0, name, value, at));
          code.release(mark);
        };
    (isStatic ? statics : instance).add(lowering);
  }

  void block(InitializerDeclaration block) {
    (block.isStatic() ? statics : instance).add(code -> Statements.lower(code, block.getBody()));
  }

  void constant(EnumConstantDeclaration constant) {
    statics.add(code -> create(code, constant));
  }

  private void create(Code code, EnumConstantDeclaration constant) {
    Operands arguments = Calls.arguments(code, constant.getArguments());
    LocalClass body = constant.getClassBody().isEmpty() ? null : Types.constantBody(code, constant);
    int at = code.at(constant);
    int value = code.temporary();
    String declared = body == null ? "" : body.binaryName();
    TypeRef type = scope.unit.types.plain(scope.name);
    code.emit(
        new Instruction.New(
            value, type, arguments.variables(), -1, declared, List.of(), at, arguments.ats()));
    code.emit(new Instruction.StoreName(Unit.name(constant.getName()), value, at));
  }

  /** Adds the methods that run what was collected. */
  void addTo(List<MethodFact> methods, Node name) {
    if (scope.hasInitialisers) {
      methods.add(method(MethodFact.FIELDS, instance, false, name));
    }
    if (!statics.isEmpty()) {
      methods.add(method(MethodFact.STATICS, statics, true, name));
    }
  }

  private MethodFact method(
      String called, List<Consumer<Code>> steps, boolean isStatic, Node name) {
    Consumer<Code> lowering =
        code -> {
          for (Consumer<Code> step : steps) {
            step.accept(code);
          }
        };
    return new MethodFact(
        called,
        List.of(),
        List.of(),
        scope.unit.types.plain("void"),
        Modifier.PRIVATE | (isStatic ? Modifier.STATIC : 0),
        false,
        true,
        List.of(),
        Optional.of(Bodies.lower(scope, isStatic, List.of(), List.of(), name, lowering)),
        Positions.span(name));
  }
}
