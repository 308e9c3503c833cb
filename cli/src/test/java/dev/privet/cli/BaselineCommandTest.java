package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineCommandTest {
  private static final String OTHER = Tree.LEAK.replace("SignUp", "Other");

  @TempDir private Path folder;
  private Tree tree;
  private Path file;

  @BeforeEach
  void aLeak() {
    tree = new Tree(folder).with("shop/SignUp.java", Tree.LEAK);
    file = folder.resolve("privet-baseline.txt");
  }

  private Ran scan(Object... more) {
    Object[] words = new Object[5 + more.length];
    System.arraycopy(
        new Object[] {"scan", folder, "--baseline", file, "--fail-on=note"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return Ran.privet(words);
  }

  @Test
  void whatIsInItDoesNotFailAndWhatIsNewDoes() throws IOException {
    assertThat(Ran.privet("baseline", folder).err()).contains("holds 1 finding (before: 0)");
    assertThat(Files.readAllLines(file).get(1))
        .matches("[0-9a-f]{12}\tPRV101\tshop/SignUp.java\tuser.contact.email -> log");

    assertThat(scan().code()).isZero();
    assertThat(scan().out()).contains("1 in the baseline").doesNotContain("warning PRV101");

    tree.with("shop/Other.java", OTHER);

    assertThat(scan().code()).isEqualTo(1);
    assertThat(scan().out()).contains("shop/Other.java:10:5").doesNotContain("SignUp.java");
  }

  @Test
  void linesMayMove() {
    Ran.privet("baseline", folder);
    tree.with("shop/SignUp.java", Tree.LEAK.replace("class", "// more\n\n\nclass"));

    assertThat(scan().code()).isZero();
  }

  @Test
  void itShrinksByItselfAndGrowsOnCommandOnly() throws IOException {
    tree.with("shop/Other.java", OTHER);
    Ran.privet("baseline", folder);
    tree.with("shop/Other.java", "class Other {}")
        .with("shop/New.java", Tree.LEAK.replace("SignUp", "New"));

    Ran ran = scan();

    assertThat(ran.code()).isEqualTo(1);
    if (!Boolean.parseBoolean(System.getenv("CI"))) {
      assertThat(ran.err()).contains("1 finding of " + file + " mended, and taken out");
      assertThat(Files.readString(file)).contains("SignUp").doesNotContain("Other", "New");
    }

    Ran.privet("baseline", folder);

    assertThat(Files.readString(file)).contains("SignUp", "shop/New.java").doesNotContain("Other");
  }

  @Test
  void onABuildServerItIsLeftAsItIs() throws IOException {
    Ran.privet("baseline", folder);
    tree.with("shop/SignUp.java", "class SignUp {}");
    String before = Files.readString(file);
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Tools server = new Tools(Tools.installed().engine(), java.time.Clock.systemUTC(), true);

    Main.run(
        new java.io.ByteArrayOutputStream(),
        err,
        server,
        "scan",
        folder.toString(),
        "--baseline",
        file.toString());

    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("privet baseline takes them out");
    assertThat(file).hasContent(before);
  }

  @Test
  void whatWasNotLookedAtStays() throws IOException {
    tree.with("shop/Other.java", OTHER);
    Ran.privet("baseline", folder);
    String before = Files.readString(file);
    tree.with("shop/Other.java", "class Other { void a( { }");

    scan("--exclude", "shop/SignUp.java");

    assertThat(file).hasContent(before);
  }

  @Test
  void sarifSaysWhatIsNew() {
    Ran.privet("baseline", folder);
    tree.with("shop/Other.java", OTHER);

    assertThat(scan("--report=sarif=-").out())
        .contains("\"baselineState\" : \"new\"")
        .doesNotContain("\"unchanged\"");
    assertThat(scan("--report=sarif=-", "--suppressed").out()).contains("\"unchanged\"");
  }

  @Test
  void aBrokenOneIsRefusedWithItsLine() {
    tree.with("privet-baseline.txt", "# fine\nnonsense \u001B[31m\n");

    Ran ran = scan();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "privet-baseline.txt:2: found \"nonsense \\u{1B}[31m\", expected id, rule and file")
        .doesNotContain("\u001B");
    assertThat(Ran.privet("scan", folder, "--baseline", folder.resolve("none.txt")).err())
        .contains("there is no such baseline");
  }
}
