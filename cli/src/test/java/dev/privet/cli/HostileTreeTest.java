package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A repository that means no good. */
@Timeout(60)
final class HostileTreeTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void linksAreNotFollowed() throws IOException {
    new Tree(elsewhere).with("secret/Secret.java", Tree.SECRET_LEAK);
    Tree tree = new Tree(folder).with("shop/SignUp.java", Tree.LEAK);
    Files.createSymbolicLink(tree.path("shop/loop"), folder);
    Files.createSymbolicLink(tree.path("shop/away"), elsewhere);
    Files.createSymbolicLink(
        tree.path("shop/Secret.java"), elsewhere.resolve("secret/Secret.java"));

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.out()).contains("1 warning in 1 file").doesNotContain("Secret");
  }

  @Test
  void namesOfEntriesInAJarAreNeverPaths() throws IOException {
    Tree tree = new Tree(folder).with("shop/SignUp.java", Tree.LEAK);
    Path jar = tree.path("evil.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name :
          new String[] {"../../taken.class", "/taken.class", "shop/A.class", "shop\\..\\B.class"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("not a class".getBytes(StandardCharsets.UTF_8));
      }
    }

    Ran ran = Ran.privet("scan", folder, "-cp", jar);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("PRV101");
    assertThat(folder.getParent().resolve("taken.class")).doesNotExist();
  }

  @Test
  void aHugeClassPathEntryAndAnEmptyOneAreBorne() throws IOException {
    Tree tree =
        new Tree(folder)
            .with("shop/SignUp.java", Tree.LEAK)
            .with("empty.jar", "")
            .with("text.jar", "PK\u0003\u0004rubbish");

    Ran ran =
        Ran.privet("scan", folder, "-cp", tree.path("empty.jar"), "-cp", tree.path("text.jar"));

    assertThat(ran.out()).contains("PRV101");
    assertThat(ran.err()).doesNotContain("Exception");
  }

  @Test
  void namesOfFilesCannotSteerATerminal() {
    new Tree(folder).with("shop/\u001B[2J\u202ESign Up.java", Tree.LEAK);

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.out())
        .contains("\\u{1B}[2J\\u{202E}Sign Up.java")
        .doesNotContain("\u001B", "\u202E");
  }

  @Test
  void aReportIsNotWrittenByWhatIsScanned() {
    new Tree(folder)
        .with("shop/SignUp.java", Tree.LEAK)
        .with("privet.yml", "level: note\n")
        .with("@args", "--report=html=taken.html");

    Ran.privet("scan", folder);

    assertThat(folder.resolve("taken.html")).doesNotExist();
  }
}
