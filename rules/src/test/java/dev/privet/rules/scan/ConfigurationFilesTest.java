package dev.privet.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationFilesTest {
  @TempDir private Path folder;

  @Test
  void keysAreDottedWhateverTheFormat() throws IOException {
    ConfigurationFiles files =
        read(
            file("application.properties", "crm.url=https://crm.example\n"),
            file("application.yml", "mail:\n  host: smtp.example\n  ports: [25, 587]\n"));

    assertThat(files.values())
        .containsEntry("crm.url", "https://crm.example")
        .containsEntry("mail.host", "smtp.example")
        .containsEntry("mail.ports[1]", "587");
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void theDefaultWinsOverProfilesWhateverTheOrder() throws IOException {
    ConfigurationFiles files =
        read(
            file("application-prod.yml", "crm: {url: prod, key: only}\n"),
            file(
                "application.yml",
                """
                crm: {url: default}
                ---
                spring.config.activate.on-profile: test
                crm: {url: test, timeout: 5}
                """));

    assertThat(files.values())
        .containsEntry("crm.url", "default")
        .containsEntry("crm.key", "only")
        .containsEntry("crm.timeout", "5");
  }

  @Test
  void aBrokenFileIsAProblemWithItsLineAndTheOthersCount() throws IOException {
    ConfigurationFiles files =
        read(
            file("a/application.yml", "a: b\nc: [d\n"),
            file("b/application.properties", "key=\\u00zz\n"),
            file("c/application.properties", "good=yes\n"));

    assertThat(files.values()).containsEntry("good", "yes");
    assertThat(files.problems())
        .extracting(Problem::path)
        .containsExactly("a/application.yml", "b/application.properties");
    assertThat(files.problems().get(0).span().line()).isGreaterThan(1);
  }

  @Test
  void aBombDoesNotGoOff() throws IOException {
    StringBuilder bomb = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 20; i++) {
      String before = "*x" + (i - 1);
      bomb.append("x").append(i).append(": &x").append(i);
      bomb.append(" [")
          .append(String.join(", ", List.of(before, before, before, before)))
          .append("]\n");
    }

    assertThat(read(file("application.yml", bomb.toString())).values()).hasSizeLessThan(1000);
    assertThat(read(file("application.yaml", "[".repeat(50_000))).problems()).hasSize(1);
  }

  private Path file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private ConfigurationFiles read(Path... files) {
    return ConfigurationFiles.read(folder, List.of(files));
  }
}
