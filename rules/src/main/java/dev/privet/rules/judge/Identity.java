package dev.privet.rules.judge;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The ids of findings: twelve hex digits over rule, file, enclosing method, sink method and
 * categories. No line number takes part, so that an id outlives edits around its finding; equal
 * findings of one method are told apart by their order.
 */
final class Identity {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The id of the next finding, in the order of the files and lines. */
  String next(Finding finding) {
    String key =
        String.join(
            "\n",
            finding.rule(),
            finding.path(),
            finding.sink().map(it -> it.enclosing() + "\n" + it.method()).orElse(""),
            String.join(",", finding.categories()),
            finding.level() == Level.NONE ? "accepted" : "");
    int ordinal = seen.merge(key, 1, Integer::sum);
    return digest(key + "\n" + ordinal);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
