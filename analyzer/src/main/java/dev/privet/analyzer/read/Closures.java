package dev.privet.analyzer.read;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.facts.Instruction.LoadField;
import dev.privet.analyzer.facts.Instruction.MakeLambda;
import dev.privet.analyzer.facts.Instruction.MakeReference;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Lambda expressions and method references. */
final class Closures {
  private Closures() {}

  static int lambda(Code code, LambdaExpr lambda) {
    int place = code.type.reserveLambda();
    int at = code.at(lambda);
    List<String> captured = Captures.ofLambda(code, lambda);
    List<Integer> variables = new ArrayList<>(captured.size());
    Code inner = new Code(code);
    int innerAt = inner.at(lambda);
    for (String name : captured) {
      int variable = code.find(name);
      variables.add(variable);
      inner.local(name, code.writtenType(variable), List.of(), innerAt);
    }
    List<ParameterFact> parameters = new ArrayList<>(lambda.getParameters().size());
    for (Parameter parameter : lambda.getParameters()) {
      ParameterFact fact = Parameters.of(parameter, code.unit);
      parameters.add(fact);
      inner.local(fact.name(), fact.type(), fact.annotations(), inner.at(parameter.getName()));
    }
    Expression value = lambda.getExpressionBody().orElse(null);
    if (value != null) {
      int result = Expressions.value(inner, value);
      inner.blocks.end(new Terminator.Return(result, inner.at(value)));
    } else {
      Statements.lower(inner, lambda.getBody());
    }
    LambdaFact fact =
        new LambdaFact(captured, parameters, inner.finish(lambda), Positions.span(lambda));
    code.type.lambda(place, fact);
    int target = code.temporary();
    code.emit(new MakeLambda(target, place, variables, at));
    return target;
  }

  static int reference(Code code, MethodReferenceExpr reference) {
    String written = reference.getIdentifier();
    String name = written.equals("new") ? MethodFact.CONSTRUCTOR : Unit.identifier(written);
    Expression scope = Expressions.unwrap(reference.getScope());
    int receiver;
    TypeRef type = TypeRef.ABSENT;
    if (Access.isSuper(scope)) {
      receiver = Call.SUPER;
    } else if (scope instanceof TypeExpr named) {
      receiver = variable(code, named.getType());
      if (receiver == Call.NAMED) {
        type = code.unit.types.of(named.getType());
      }
    } else {
      String dotted = Access.dotted(code, scope);
      receiver = dotted == null ? Expressions.value(code, scope) : Call.NAMED;
      if (dotted != null) {
        type = code.unit.types.plain(dotted);
      }
    }
    int target = code.temporary();
    code.emit(new MakeReference(target, receiver, type, name, code.at(reference)));
    return target;
  }

  /**
   * The parser takes every name before {@code ::} for a type; here is what it is if it begins with
   * a variable.
   */
  private static int variable(Code code, Type type) {
    if (!(type instanceof ClassOrInterfaceType named) || named.getTypeArguments().isPresent()) {
      return Call.NAMED;
    }
    ClassOrInterfaceType scope = named.getScope().orElse(null);
    String simple = Unit.name(named.getName());
    if (scope == null) {
      return code.find(simple) == Code.NO_VARIABLE
          ? Call.NAMED
          : Access.named(code, simple, code.at(named));
    }
    int receiver = variable(code, scope);
    if (receiver == Call.NAMED) {
      return receiver;
    }
    int target = code.temporary();
    code.emit(new LoadField(target, receiver, simple, code.at(named)));
    return target;
  }
}
