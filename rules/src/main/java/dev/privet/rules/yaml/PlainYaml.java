package dev.privet.rules.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The everyday part of YAML, read quickly: block and flow collections, plain and quoted scalars
 * that fit on a line, comments. It yields the tree that the full parser would, or declines:
 * whatever is unusual or wrong is left to that one. (A cold virtual machine needs most of a second
 * for a few hundred kilobytes in the full parser.)
 */
final class PlainYaml {
  /** The document is not of the everyday part. */
  private static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual", null, false, false);
    }
  }

  private static final int DEEPEST = 50;

  private final String text;
  private int at;
  private int depth;
  private int line = 1;
  private int lineStart;

  private PlainYaml(String text) {
    this.text = text;
  }

  /** The tree of a document, if it keeps to the everyday part. */
  static Optional<YamlNode> read(String text) {
    if (text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\uFEFF') >= 0) {
      return Optional.empty();
    }
    PlainYaml yaml = new PlainYaml(text);
    try {
      yaml.toContent();
      YamlNode root = yaml.block(0);
      return yaml.at == text.length() ? Optional.of(root) : Optional.empty();
    } catch (Unusual e) {
      return Optional.empty();
    }
  }

  /** The node at the current position, which is the first of its line at column {@code indent}. */
  private YamlNode block(int indent) {
    if (at == text.length() || column() != indent || ++depth > DEEPEST) {
      throw new Unusual();
    }
    YamlNode node =
        isDash()
            ? blockSequence(indent)
            : isKeyed() ? blockMapping(indent) : lineEnd(inline(false));
    depth--;
    return node;
  }

  private YamlNode blockSequence(int indent) {
    int start = line;
    List<YamlNode> items = new ArrayList<>();
    while (at < text.length() && column() == indent && isDash()) {
      at++;
      int dashLine = line;
      skipSpaces();
      if (isLineEnd()) {
        toContent();
        items.add(column() > indent && at < text.length() ? block(column()) : empty(dashLine));
      } else {
        items.add(block(column()));
      }
    }
    return end(indent, new YamlNode.Items(items, start));
  }

  private YamlNode blockMapping(int indent) {
    int start = line;
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (at < text.length() && column() == indent) {
      if (isDash() || !isKeyed()) {
        throw new Unusual();
      }
      YamlNode.Text key = scalar(false);
      skipSpaces();
      at++;
      skipSpaces();
      if (!keys.add(key.value())) {
        throw new Unusual();
      }
      entries.add(new YamlNode.Entry(key, blockValue(indent, key.line())));
    }
    return end(indent, new YamlNode.Entries(entries, start));
  }

  private YamlNode blockValue(int indent, int keyLine) {
    if (!isLineEnd()) {
      YamlNode value = lineEnd(inline(false));
      if (at < text.length() && column() > indent) {
        throw new Unusual();
      }
      return value;
    }
    toContent();
    if (at < text.length() && (column() > indent || (column() == indent && isDash()))) {
      return block(column());
    }
    return empty(keyLine);
  }

  /** A collection ends where a line begins further left; anything else is unusual. */
  private YamlNode end(int indent, YamlNode node) {
    if (at < text.length() && column() > indent) {
      throw new Unusual();
    }
    return node;
  }

  /** A flow collection or a scalar. */
  private YamlNode inline(boolean inFlow) {
    char c = peek();
    if (++depth > DEEPEST) {
      throw new Unusual();
    }
    YamlNode node = c == '[' ? flowSequence() : c == '{' ? flowMapping() : scalar(inFlow);
    depth--;
    return node;
  }

  private YamlNode flowSequence() {
    int start = line;
    List<YamlNode> items = new ArrayList<>();
    at++;
    skipFlowSpace();
    while (peek() != ']') {
      items.add(inline(true));
      if (!isNextItem(']')) {
        break;
      }
    }
    at++;
    return new YamlNode.Items(items, start);
  }

  private YamlNode flowMapping() {
    int start = line;
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    at++;
    skipFlowSpace();
    while (peek() != '}') {
      YamlNode.Text key = scalar(true);
      if (!keys.add(key.value()) || peek() != ':' || peek(1) != ' ') {
        throw new Unusual();
      }
      at++;
      skipSpaces();
      entries.add(new YamlNode.Entry(key, inline(true)));
      if (!isNextItem('}')) {
        break;
      }
    }
    at++;
    return new YamlNode.Entries(entries, start);
  }

  /** Goes to the next item of a flow collection, or to {@code close} if there is none. */
  private boolean isNextItem(char close) {
    skipFlowSpace();
    if (peek() == close) {
      return false;
    }
    if (peek() != ',') {
      throw new Unusual();
    }
    at++;
    skipFlowSpace();
    if (peek() == close) {
      throw new Unusual();
    }
    return true;
  }

  private YamlNode.Text scalar(boolean inFlow) {
    char c = peek();
    if (c == '"' || c == '\'') {
      return quoted(c);
    }
    if ("-?:".indexOf(c) >= 0 || ",[]{}#&*!|>%@`\n\0".indexOf(c) >= 0) {
      throw new Unusual();
    }
    if (column() == 0 && text.startsWith("...", at)) {
      throw new Unusual();
    }
    int start = at;
    int end = at;
    for (; at < text.length(); at++) {
      c = text.charAt(at);
      if (isControl(c)) {
        throw new Unusual();
      }
      if (c == '\n' || (c == '#' && at > end) || (c == ':' && isSeparator(at + 1, inFlow))) {
        break;
      }
      if (inFlow && (c == ',' || c == ']' || c == '}')) {
        break;
      }
      if (inFlow && (c == '[' || c == '{' || c == '?')) {
        throw new Unusual();
      }
      if (c != ' ') {
        end = at + 1;
      }
    }
    at = end;
    return new YamlNode.Text(text.substring(start, end), line);
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0);
  }

  private boolean isSeparator(int index, boolean inFlow) {
    char c = index < text.length() ? text.charAt(index) : '\n';
    return c == ' ' || c == '\n' || (inFlow && ",[]{}".indexOf(c) >= 0);
  }

  private YamlNode.Text quoted(char quote) {
    StringBuilder value = new StringBuilder();
    for (at++; ; at++) {
      char c = peek();
      if (c == '\n' || isControl(c)) {
        throw new Unusual();
      }
      if (c == '\\' && quote == '"') {
        at++;
        if (peek() != '"' && peek() != '\\') {
          throw new Unusual();
        }
        value.append(peek());
      } else if (c != quote) {
        value.append(c);
      } else if (quote == '\'' && peek(1) == '\'') {
        at++;
        value.append(c);
      } else {
        at++;
        return new YamlNode.Text(value.toString(), line);
      }
    }
  }

  /** Whether the rest of the line begins with a key; a flow collection as a key is unusual. */
  private boolean isKeyed() {
    if (peek() == '[' || peek() == '{') {
      return false;
    }
    int start = at;
    scalar(false);
    skipSpaces();
    boolean keyed = peek() == ':' && isSeparator(at + 1, false);
    at = start;
    return keyed;
  }

  private boolean isDash() {
    return peek() == '-' && isSeparator(at + 1, false);
  }

  /** Checks that nothing follows {@code node} on its line, and goes to the next content. */
  private YamlNode lineEnd(YamlNode node) {
    skipSpaces();
    if (!isLineEnd()) {
      throw new Unusual();
    }
    toContent();
    return node;
  }

  private boolean isLineEnd() {
    return peek() == '\n' || peek() == '#' || at == text.length();
  }

  /** Goes to the next character that is neither space nor comment. */
  private void toContent() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        newLine();
      } else if (c == '#') {
        if (at > 0 && " \n".indexOf(text.charAt(at - 1)) < 0) {
          throw new Unusual();
        }
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ') {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipFlowSpace() {
    toContent();
    if (at == text.length()) {
      throw new Unusual();
    }
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void newLine() {
    at++;
    line++;
    lineStart = at;
  }

  private int column() {
    return at - lineStart;
  }

  private char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static YamlNode empty(int line) {
    return new YamlNode.Text("", line);
  }
}
