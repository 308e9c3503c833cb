package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.AnnotationFact.Element;
import dev.privet.analyzer.facts.AnnotationFact.Value;
import dev.privet.analyzer.facts.Constant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** From written annotations to {@link AnnotationFact}s. */
final class Annotations {
  /** Values nested more deeply are not told. */
  private static final int MAX_NESTING = 16;

  private Annotations() {}

  static List<AnnotationFact> of(NodeList<AnnotationExpr> annotations, Unit unit) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    List<AnnotationFact> facts = new ArrayList<>(annotations.size());
    for (AnnotationExpr annotation : annotations) {
      facts.add(of(annotation, unit, 0));
    }
    return facts;
  }

  private static AnnotationFact of(AnnotationExpr annotation, Unit unit, int depth) {
    List<Element> elements = new ArrayList<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      elements.add(new Element("value", value(single.getMemberValue(), unit, depth)));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        elements.add(new Element(Unit.name(pair.getName()), value(pair.getValue(), unit, depth)));
      }
    }
    return new AnnotationFact(Unit.identifier(annotation.getNameAsString()), elements);
  }

  private static Value value(Expression written, Unit unit, int depth) {
    if (depth == MAX_NESTING) {
      return new Value.Other();
    }
    Expression expression = Expressions.unwrap(written);
    Constant constant = Folding.of(expression, unit);
    if (constant != null) {
      return new Value.Literal(constant);
    }
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return name(expression);
    }
    if (expression instanceof ArrayInitializerExpr array) {
      List<Value> values = new ArrayList<>(array.getValues().size());
      for (Expression element : array.getValues()) {
        values.add(value(element, unit, depth + 1));
      }
      return new Value.Many(values);
    }
    if (expression instanceof AnnotationExpr nested) {
      return new Value.Nested(of(nested, unit, depth + 1));
    }
    return expression instanceof BinaryExpr sum ? joined(sum, unit, depth) : new Value.Other();
  }

  private static Value name(Expression expression) {
    Deque<String> parts = new ArrayDeque<>();
    Expression scope = expression;
    while (scope instanceof FieldAccessExpr step) {
      parts.push(Unit.name(step.getName()));
      scope = step.getScope();
    }
    if (!(scope instanceof NameExpr first)) {
      return new Value.Other();
    }
    parts.push(Unit.name(first.getName()));
    return new Value.Name(String.join(".", parts));
  }

  private static Value joined(BinaryExpr sum, Unit unit, int depth) {
    Deque<Value> parts = new ArrayDeque<>();
    Expression left = sum;
    while (left instanceof BinaryExpr binary) {
      if (binary.getOperator() != BinaryExpr.Operator.PLUS) {
        return new Value.Other();
      }
      parts.push(value(binary.getRight(), unit, depth + 1));
      left = binary.getLeft();
    }
    parts.push(value(left, unit, depth + 1));
    return new Value.Joined(List.copyOf(parts));
  }
}
