package dev.privet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceCopyTest {
  @TempDir private Path folder;

  @Test
  void aRenewedCopyHasNeitherChangesNorWhatAScanLeftBehind() throws Exception {
    Path original = Files.createDirectories(folder.resolve("original/shop"));
    Files.writeString(original.resolve("A.java"), "class A {}\n");
    SourceCopy copy = new SourceCopy(folder.resolve("original"), folder.resolve("project"));
    Path copied = copy.sources().resolve("shop/A.java");

    copy.renew();
    copy.changeOneFile();
    Files.createDirectories(copy.project().resolve(".privet"));

    assertThat(copied).content().isEqualTo("class A {}\n\n// changed\n");

    copy.renew();

    assertThat(copied).content().isEqualTo("class A {}\n");
    assertThat(copy.project().resolve(".privet")).doesNotExist();
    assertThat(original.resolve("A.java")).content().isEqualTo("class A {}\n");
  }
}
