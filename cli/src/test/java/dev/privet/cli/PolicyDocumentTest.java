package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the document about the policy language is one. */
final class PolicyDocumentTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/policy.md");

  @TempDir private Path folder;

  @Test
  void theExampleIsAPolicy() throws IOException {
    String text = Files.readString(DOCUMENT);
    String example = text.substring(text.lastIndexOf("```yaml\n") + 8, text.lastIndexOf("```"));
    new Tree(folder).with("shop/SignUp.java", Tree.LEAK).with("policy.yml", example);

    Ran ran = Ran.privet("scan", folder, "--policy", folder.resolve("policy.yml"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("warning PRV101");
  }
}
