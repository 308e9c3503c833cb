package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input costs one clear message, and never the rest of the scan. */
final class BadInputTest {
  @TempDir private Path folder;

  private Tree tree() {
    return new Tree(folder).with("shop/SignUp.java", Tree.LEAK);
  }

  private void theRestIsStillAnalysed(Ran ran, String... messages) {
    assertThat(ran.out()).contains("warning PRV101").contains(messages);
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ", "Exception");
    assertThat(ran.code()).isZero();
  }

  @Test
  void aPathThatDoesNotExist() {
    assertThat(Ran.privet("scan", folder.resolve("nowhere")))
        .isEqualTo(
            new Ran(
                2,
                "",
                "privet: there is no such file or folder: " + folder.resolve("nowhere") + "\n"));
  }

  @Test
  void aPathThatIsNoJavaFile() {
    tree().with("notes.txt", "hello");

    Ran ran = Ran.privet("scan", folder.resolve("notes.txt"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("privet: neither a folder nor a .java file: ");
  }

  @Test
  void anUnknownOption() {
    Ran ran = Ran.privet("scan", "--polcy", "x");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("privet: Unknown option", "--polcy", "See: privet scan --help");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aClassPathEntryThatDoesNotExist() {
    tree().with("shop/SignUp.java", Tree.LEAK);

    Ran ran = Ran.privet("scan", folder, "--classpath", "nowhere.jar");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("nowhere.jar does not exist");
  }

  @Test
  void aFolderWithoutJava() {
    Path notes = tree().with("notes/today.txt", "hello").path("notes");

    assertThat(Ran.privet("scan", notes).err())
        .isEqualTo("privet: no Java files found in " + notes + "\n");
  }

  @Test
  void wordsThatAreNoValues() {
    assertThat(Ran.privet("scan", "--level", "loud"))
        .satisfies(it -> assertThat(it.code()).isEqualTo(2))
        .satisfies(it -> assertThat(it.err()).contains("--level", "loud"));
    assertThat(Ran.privet("scan", "--report", "pdf=x").err())
        .contains("found \"pdf=x\", expected KIND=FILE with a kind of sarif, json, text");
    assertThat(Ran.privet("scan", "--jobs", "0").err()).contains("expected a number from 1 on");
    assertThat(Ran.privet("scan", "--encoding", "klingon").code()).isEqualTo(2);
    assertThat(Ran.privet("scan", "--include", "[").err()).contains("not a file pattern: \"[\"");
    assertThat(Ran.privet("rules", "show", "PRV000").err()).contains("there is no rule \"PRV000\"");
    assertThat(Ran.privet("rules", "PRV000").err()).contains("there is no rule \"PRV000\"");
    assertThat(Ran.privet().err()).contains("a command is missing");
    assertThat(Ran.privet("scna").code()).isEqualTo(2);
  }

  @Test
  void aPolicyThatIsMalformed() {
    Path policy =
        tree()
            .with(
                "policy.yml",
                """
                policy: {id: shop}
                forbid:
                  - {verb: sell, data: user.contact.email}
                  - {verb: log, data: user.contact.emial}
                """)
            .path("policy.yml");

    Ran ran = Ran.privet("scan", folder, "--policy", policy);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("policy.yml:3: found \"sell\", expected one of collect, use, log")
        .contains("policy.yml:4: found \"user.contact.emial\", expected an alias");
  }

  @Test
  void aPolicyThatIsMissingOrNoText() {
    tree().with("binary.yml", new byte[] {(byte) 0xC3, 0x28, 0, 1});

    assertThat(Ran.privet("scan", folder, "--policy", folder.resolve("no.yml")).err())
        .startsWith("privet: there is no such policy file: ");
    assertThat(Ran.privet("scan", folder, "--policy", folder.resolve("binary.yml")).err())
        .contains("binary.yml:1: found bytes that are not UTF-8, expected text");
  }

  @Test
  void aModelFileThatIsMalformed() {
    tree()
        .with(
            "bad.yml",
            "library: Acme\njar: com.acme:a\nrows:\n  - {on: com.acme.A, call: a(), snik: log}\n")
        .with("broken.yml", "library: [Acme\n");

    Ran ran = Ran.privet("scan", folder, "--models", folder.resolve("bad.yml"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("bad.yml:4: found \"snik\", expected one of ");
    assertThat(Ran.privet("scan", folder, "--models", folder.resolve("broken.yml")).err())
        .contains("broken.yml:")
        .contains("expected well-formed YAML");
    assertThat(Ran.privet("scan", folder, "--models", folder.resolve("none.yml")).err())
        .contains("there is no such model file");
    assertThat(Ran.privet("scan", folder, "--categories", folder.resolve("none.yml")).err())
        .contains("there is no such category file");
  }

  @Test
  void aFileThatIsEmpty() {
    tree().with("shop/Empty.java", "");

    Ran ran = Ran.privet("scan", folder);

    theRestIsStillAnalysed(ran, "in 2 files");
  }

  @Test
  void aFileThatIsBinary() {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    tree().with("shop/Binary.java", bytes);

    Ran ran = Ran.privet("scan", folder);

    theRestIsStillAnalysed(ran, "problem  shop/Binary.java:");
  }

  @Test
  void aFileInAnotherEncoding() {
    String text = Tree.LEAK.replace("SignUp", "Grüße").replace("welcome {}", "Grüße {}");
    tree().with("shop/Gr.java", text.getBytes(StandardCharsets.ISO_8859_1));

    theRestIsStillAnalysed(Ran.privet("scan", folder), "problem  shop/Gr.java:");

    Ran told = Ran.privet("scan", folder, "--encoding", "ISO-8859-1");

    assertThat(told.out())
        .contains("2 warnings in 2 files")
        .contains("Grüße {}")
        .doesNotContain("problem");
  }

  @Test
  void aFileWithAByteOrderMark() {
    tree()
        .with("shop/SignUp.java", "\uFEFF" + Tree.LEAK)
        .with("shop/Wide.java", ("\uFEFF" + Tree.LEAK).getBytes(StandardCharsets.UTF_16LE));

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.out()).contains("shop/SignUp.java:10:5");
  }

  @Test
  void aFileThatIsNotJavaAsAWhole() {
    tree()
        .with(
            "shop/Broken.java",
            Tree.LEAK.replace("SignUp", "Broken") + "class Rest { void a( { }\n}\n");

    Ran ran = Ran.privet("scan", folder);

    theRestIsStillAnalysed(ran, "problem  shop/Broken.java:");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = tree().with("shop/Locked.java", Tree.LEAK).path("shop/Locked.java");
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("shop/Nothing.java"));

    theRestIsStillAnalysed(Ran.privet("scan", folder), "in 1 file");
  }

  @Test
  void linksThatLeadBack() throws IOException {
    tree();
    Files.createSymbolicLink(folder.resolve("shop/loop"), folder);

    theRestIsStillAnalysed(Ran.privet("scan", folder), "in 1 file");
  }

  @Test
  void aClassPathWithHolesIsANoticeAndNoMore() {
    tree().with("broken.jar", "not a jar");

    Ran ran =
        Ran.privet(
            "scan",
            folder,
            "--classpath",
            folder.resolve("none.jar") + java.io.File.pathSeparator + folder.resolve("broken.jar"));

    theRestIsStillAnalysed(ran, "in 1 file");
    assertThat(Ran.privet("scan", folder, "--classpath-file", folder.resolve("no")).code())
        .isEqualTo(2);
  }

  @Test
  void configurationThatIsBrokenIsAProblem() {
    tree().with("src/main/resources/application.yml", "a: [b\n");

    theRestIsStillAnalysed(
        Ran.privet("scan", folder), "problem  src/main/resources/application.yml:");
  }

  @Test
  void whatWasLeftOutFailsUnderStrict() {
    tree().with("shop/Broken.java", "class { {");

    Ran ran = Ran.privet("scan", folder, "--strict");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("--strict");
  }

  @Test
  void aReportThatCannotBeWritten() {
    tree();

    Ran ran =
        Ran.privet("scan", folder, "--report", "sarif=" + folder.resolve("shop/SignUp.java/x"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("privet: the report cannot be written to ");
  }

  @Test
  void aFaultOfOurOwnIsOneLineUnlessDebugIsOn() {
    tree();
    Tools broken =
        new Tools(
            (settings, listener) -> {
              throw new IllegalStateException("boom");
            },
            java.time.Clock.systemUTC(),
            false);
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

    int code = Main.run(out, err, broken, "scan", folder.toString());

    assertThat(code).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("privet: a fault of Privet itself: IllegalStateException: boom")
        .doesNotContain("\tat ");
    Main.run(out, err, broken, "scan", folder.toString(), "--debug");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
  }
}
