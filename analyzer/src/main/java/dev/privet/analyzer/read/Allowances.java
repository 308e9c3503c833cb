package dev.privet.analyzer.read;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.CommentsCollection;
import dev.privet.analyzer.facts.FileFacts.AllowFact;
import java.util.ArrayList;
import java.util.List;

/** The {@code privet:allow} comments of a file. */
final class Allowances {
  private static final String MARK = "privet:allow";

  private Allowances() {}

  static List<AllowFact> of(String text, ParseResult<?> result) {
    CommentsCollection comments = result.getCommentsCollection().orElse(null);
    if (comments == null || !text.contains(MARK)) {
      return List.of();
    }
    List<AllowFact> allowances = new ArrayList<>();
    for (Comment comment : comments.getComments()) {
      String content = comment.getContent().strip();
      if (content.startsWith(MARK)) {
        String rest = content.substring(MARK.length());
        allowances.add(new AllowFact(rest.strip(), Positions.span(comment)));
      }
    }
    return allowances;
  }
}
