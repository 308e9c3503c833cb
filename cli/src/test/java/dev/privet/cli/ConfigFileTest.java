package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {
  @TempDir private Path folder;
  private Tree tree;

  @BeforeEach
  void aLeak() {
    tree = new Tree(folder).with("shop/SignUp.java", Tree.LEAK);
  }

  @Test
  void itHoldsForEveryScanAndTheCommandLineWins() {
    tree.with("privet.yml", "fail-on: warning\n");

    assertThat(Ran.privet("scan", folder).code()).isEqualTo(1);
    assertThat(Ran.privet("scan", folder, "--fail-on", "error").code()).isZero();
  }

  @Test
  void itsFilesAreNamedFromItsOwnFolder() {
    tree.with("privet.yml", "policy: policies/shop.yml\nexclude: ['**/Other.java']\nlevel: note\n")
        .with("shop/Other.java", Tree.SECRET_LEAK.replace("SignUp", "Other"))
        .with(
            "policies/shop.yml",
            "policy: {id: shop}\nforbid:\n  - {verb: log, data: user.contact.email, cite: S1-04}\n");

    assertThat(Ran.privet("scan", folder).out())
        .contains("against clause S1-04")
        .doesNotContain("Other.java");
  }

  @Test
  void whatItDoesNotKnowIsAFaultWithItsLine() {
    tree.with("privet.yml", "fail-on: sometimes\nreport: html=taken.html\n");

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("privet.yml:1: found \"sometimes\", expected one of error, warning, note, never")
        .contains("privet.yml:2: found \"report\", expected one of baseline, categories,");
  }

  @Test
  void itsPathsStayBelowItsFolder() throws IOException {
    tree.with("privet.yml", "baseline: ../../taken.txt\nmodels: [/etc/passwd]\n");

    assertThat(Ran.privet("scan", folder).err())
        .contains("privet.yml:1: found \"../../taken.txt\", expected a path below the folder")
        .contains("privet.yml:2: found \"/etc/passwd\"");

    Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("/etc/passwd"));
    tree.with("privet.yml", "policy: link.yml\n");

    assertThat(Ran.privet("scan", folder).err()).contains("expected a path below the folder");
  }

  @Test
  void aBombIsRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char it = 'b'; it < 'k'; it++) {
      String before = "*" + (char) (it - 1);
      bomb.append(it).append(": &").append(it).append(" [");
      bomb.append(String.join(", ", java.util.Collections.nCopies(9, before))).append("]\n");
    }
    tree.with("privet.yml", bomb.toString());

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("privet.yml:").doesNotContain("Exception");
  }

  @Test
  void anEncodingThatDoesNotExistIsNamed() {
    assertThat(Ran.privet("scan", folder, "--encoding", "UTF-99").err())
        .contains("found \"UTF-99\", expected an encoding such as UTF-8")
        .doesNotContain("java.", "Exception");
    tree.with("privet.yml", "encoding: UTF-99\n");
    assertThat(Ran.privet("scan", folder).err()).contains("found \"UTF-99\"");
  }
}
