package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.privet.analyzer.read.Code.LocalClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which variables of the enclosing body a lambda expression or inner class uses. Found by name
 * before its body is lowered; a name that the inner body declares anew may be among them without
 * harm.
 */
final class Captures {
  private Captures() {}

  /**
   * Variables only: what the enclosing class has captured itself is a field of the same {@code
   * this}.
   */
  static List<String> ofLambda(Code code, LambdaExpr lambda) {
    List<String> captured = new ArrayList<>();
    for (String name : names(code, List.of(lambda.getBody()))) {
      if (code.find(name) >= 0) {
        captured.add(name);
      }
    }
    return captured;
  }

  /** Variables, and what the enclosing class has captured itself. */
  static List<String> ofClass(Code code, Collection<? extends Node> members) {
    List<String> captured = new ArrayList<>();
    for (String name : names(code, members)) {
      if (code.find(name) != Code.NO_VARIABLE) {
        captured.add(name);
      }
    }
    return captured;
  }

  private static Set<String> names(Code code, Collection<? extends Node> roots) {
    Set<String> names = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Node root : roots) {
      open.add(root);
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (node instanceof NameExpr name) {
          names.add(Unit.name(name.getName()));
        } else if (node instanceof ClassOrInterfaceType type && type.getScope().isEmpty()) {
          // Before "::" a variable looks like a type; and a local class brings its own captures
          // along.
          String name = Unit.name(type.getName());
          names.add(name);
          LocalClass local = code.localClass(name);
          if (local != null) {
            names.addAll(local.captures());
          }
        }
        List<Node> children = node.getChildNodes();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      }
    }
    return names;
  }
}
