package dev.privet.rules.scan;

import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyFile;
import dev.privet.rules.yaml.Fault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company's policy file, found and read.
 *
 * @param policy what it says
 * @param content its text
 * @param name the path under which it is reported
 */
public record PolicyText(Policy policy, String content, String name) {
  /** The name under which a policy is found by itself. */
  public static final String USUAL = "privacy-policy.yml";

  /** The policy file of the folder that is given, if one is given and has one. */
  public static Optional<Path> beside(List<Path> paths) {
    return paths.size() == 1 && Files.isDirectory(paths.get(0))
        ? Optional.of(paths.get(0).resolve(USUAL)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  /**
   * Reads a policy.
   *
   * @param root what reported paths are relative to
   * @param categories the keys of the taxonomy
   * @throws UsageException with everything that is wrong with the file
   */
  public static PolicyText read(Path file, Path root, Set<String> categories)
      throws UsageException {
    try {
      String name = reported(file, root);
      String content = Files.readString(file);
      PolicyFile policy = PolicyFile.read(name, content, key -> isOfTaxonomy(key, categories));
      if (policy.policy().isEmpty()) {
        throw new UsageException(
            policy.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
      }
      return new PolicyText(policy.policy().get(), content, name);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no such policy file: " + file, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("the policy file cannot be read: " + file, e);
    }
  }

  private static String reported(Path file, Path root) throws IOException {
    Path real = file.toRealPath();
    Path base = root.toRealPath();
    return real.startsWith(base)
        ? base.relativize(real).toString().replace(real.getFileSystem().getSeparator(), "/")
        : String.valueOf(file.getFileName());
  }

  /**
   * A key of the taxonomy, one above such a key, or one below a key that is not divided further.
   */
  private static boolean isOfTaxonomy(String key, Set<String> categories) {
    return categories.stream()
        .anyMatch(
            it ->
                it.equals(key)
                    || it.startsWith(key + ".")
                    || (key.startsWith(it + ".") && isUndivided(it, categories)));
  }

  private static boolean isUndivided(String key, Set<String> categories) {
    return categories.stream().noneMatch(it -> it.startsWith(key + "."));
  }
}
