package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayDeque;
import java.util.Deque;

/** Whether a piece of code is small and plain enough to be written more than once. */
final class Sizes {
  private Sizes() {}

  /** Whether it has at most so many nodes and declares nothing that must exist only once. */
  static boolean isSmall(Node node, int most) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(node);
    int seen = 0;
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (++seen > most || isUnique(next)) {
        return false;
      }
      for (Node child : next.getChildNodes()) {
        open.push(child);
      }
    }
    return true;
  }

  private static boolean isUnique(Node node) {
    return node instanceof LambdaExpr
        || node instanceof TryStmt
        || node instanceof LocalClassDeclarationStmt
        || node instanceof LocalRecordDeclarationStmt
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }
}
