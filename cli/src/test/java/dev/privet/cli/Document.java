package dev.privet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page in Markdown with blocks that are not written by hand.
 *
 * <pre>
 * &lt;!-- run: ./privet scan samples/signup | welcome --&gt;     what the command says: here only the
 *                                                         paragraph with the word behind the bar
 * &lt;!-- file: docs/examples/sink/acme-audit.yml --&gt;        what is in the file
 * </pre>
 *
 * <p>A code block follows, and {@code <!-- end -->}.
 *
 * @param root the folder that paths start from
 * @param text the page
 */
record Document(Path root, String text) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?s)(<!-- (?<kind>run|file): (?<what>[^\n]*) -->\n```\\w+\n)(?<shown>.*?)"
              + "(```\n<!-- end -->\n)");

  /** What its blocks show. */
  List<String> shown() {
    return BLOCK.matcher(text).results().map(it -> it.group(4)).toList();
  }

  /** The page with each block as it should be. */
  String refreshed() {
    return BLOCK.matcher(text).replaceAll(it -> Matcher.quoteReplacement(block(it)));
  }

  private String block(MatchResult block) {
    String what = block.group(3);
    String shown = block.group(2).equals("file") ? content(what) : output(what);
    return block.group(1) + shown + block.group(5);
  }

  private String content(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String output(String line) {
    String[] parts = line.split(" \\| ", 2);
    Object[] words =
        Arrays.stream(parts[0].replace("./privet ", "").split(" ")).map(this::word).toArray();
    Ran ran = Ran.privet(words);
    String said = (ran.out() + ran.err()).replace(root + "/", "");
    return parts.length == 1 ? said : paragraphs(said, parts[1]);
  }

  /** Paths are meant from the root, wherever the test runs. */
  private String word(String word) {
    boolean isPath = word.contains("/") && Files.exists(root.resolve(word));
    return isPath ? root.resolve(word).toString() : word;
  }

  private static String paragraphs(String said, String wanted) {
    List<String> parts =
        Arrays.stream(said.split("\n\n")).filter(it -> it.contains(wanted)).toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("\"" + wanted + "\" is nowhere in:\n" + said);
    }
    return parts.stream().map(it -> it.strip() + "\n").collect(Collectors.joining("\n"));
  }
}
