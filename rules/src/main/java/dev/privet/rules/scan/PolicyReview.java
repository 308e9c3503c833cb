package dev.privet.rules.scan;

import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyLint;
import dev.privet.rules.policy.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy file looked at by itself, together with the published text that it encodes.
 *
 * @param name the file as reported
 * @param remarks what its author should look at, by line
 */
public record PolicyReview(String name, List<Remark> remarks) {
  public PolicyReview {
    remarks = List.copyOf(remarks);
  }

  /**
   * Reviews a file.
   *
   * @param categories the user's category files
   * @throws UsageException if the file cannot be read
   */
  public static PolicyReview of(Path file, List<Path> categories) throws UsageException {
    Set<String> keys =
        KnowledgeFiles.keys(KnowledgeFiles.load(categories, List.of(), false).categories());
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
    PolicyText text = PolicyText.read(file, folder, keys);
    List<Remark> remarks = new ArrayList<>(PolicyLint.of(text.policy(), keys));
    published(text.policy(), folder).ifPresent(remarks::add);
    remarks.sort(Comparator.comparingInt(it -> it.clause().line()));
    return new PolicyReview(text.name(), remarks);
  }

  /** Whether the published text, where it is a file beside the policy, is the one encoded. */
  private static Optional<Remark> published(Policy policy, Path folder) throws UsageException {
    String text = policy.header().text();
    String hash = policy.header().hash();
    if (text.isEmpty() || text.contains("://")) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(text).normalize();
      if (!Files.isRegularFile(file)) {
        return Optional.of(remark(policy, "the published text " + text + " is not there"));
      }
      String now = digest(Files.readAllBytes(file));
      if (hash.isEmpty()) {
        return Optional.of(
            remark(
                policy, "no hash says which edition of " + text + " is meant; today's is " + now));
      }
      return hash.equalsIgnoreCase(now)
          ? Optional.empty()
          : Optional.of(
              remark(
                  policy,
                  text + " has changed since it was encoded: its hash is " + now + " today"));
    } catch (InvalidPathException e) {
      return Optional.of(remark(policy, text + " is no name of a file"));
    } catch (IOException e) {
      throw new UsageException("the published text cannot be read: " + text, e);
    }
  }

  private static Remark remark(Policy policy, String message) {
    return new Remark(Remark.Kind.TEXT, policy.header().clause(), message);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
