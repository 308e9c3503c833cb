package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GitHub would run, as far as a machine without GitHub allows. */
final class ActionTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  @TempDir private Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void aRunner() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash is installed");
    new Tree(folder).with("code/shop/SignUp.java", Tree.LEAK);
    Path privet = folder.resolve("privet");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Files.writeString(
        privet,
        "#!/bin/sh\nexec '"
            + java
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' dev.privet.cli.Main \"$@\"\n");
    assertThat(privet.toFile().setExecutable(true)).isTrue();
    environment.put("PRIVET", privet.toString());
    environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
    environment.put("GITHUB_WORKSPACE", folder.resolve("code").toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
  }

  private String run() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", ROOT.resolve("action/scan.sh").toString())
            .directory(folder.resolve("code").toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().putAll(environment);
    assertThat(builder.start().waitFor()).isZero();
    return Files.readString(folder.resolve("outputs"));
  }

  @Test
  void findingsAreReportedEvenWhereTheyFailTheJob() throws Exception {
    environment.put("PRIVET_FAIL_ON", "warning");

    String outputs = run();

    assertThat(outputs).contains("exit-code=1\n", "warnings=1\n", "errors=0\n");
    String sarif = outputs.lines().filter(it -> it.startsWith("sarif=")).findFirst().orElseThrow();
    assertThat(Files.readString(Path.of(sarif.substring(6))))
        .contains("\"uri\" : \"shop/SignUp.java\"");
    assertThat(folder.resolve("summary")).content().startsWith("## Privet").contains("PRV101");
  }

  @Test
  void inputsMeanNothingToTheShell() throws Exception {
    environment.put("PRIVET_MODULE", "$(touch taken); `touch taken`");
    environment.put("PRIVET_ARGS", "--exclude $(touch${IFS}taken) --level * ;touch taken");

    String outputs = run();

    assertThat(outputs).contains("exit-code=2");
    assertThat(folder.resolve("code/taken")).doesNotExist();
    assertThat(folder.resolve("summary"))
        .content()
        .contains("did not come to an end (exit code 2)");
  }

  @Test
  void moreWordsArePassedOn() throws Exception {
    environment.put("PRIVET_ARGS", "--exclude **/SignUp.java --strict");

    assertThat(run()).contains("exit-code=3");
  }

  @Test
  void theActionUploadsBeforeItFailsAndPastesNoInputIntoAScript() throws IOException {
    JsonNode action = new YAMLMapper().readTree(ROOT.resolve("action.yml").toFile());
    JsonNode steps = action.at("/runs/steps");

    assertThat(steps.findValuesAsText("run")).noneMatch(it -> it.contains("${{"));
    int upload = -1;
    int fails = -1;
    for (int i = 0; i < steps.size(); i++) {
      upload = steps.get(i).path("uses").asText().contains("upload-sarif") ? i : upload;
      fails = steps.get(i).path("run").asText().startsWith("exit") ? i : fails;
    }
    assertThat(upload).isBetween(1, fails - 1);
    assertThat(steps.get(upload).path("if").asText()).startsWith("always()");
    String script = Files.readString(ROOT.resolve("action/scan.sh"));
    steps.get(1).get("env").fieldNames().forEachRemaining(it -> assertThat(script).contains(it));
    action
        .at("/outputs")
        .forEach(it -> assertThat(it.get("value").asText()).contains("steps.scan.outputs."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/examples/github/push.yml",
        "docs/examples/github/pull-request.yml",
        "cli/src/main/resources/dev/privet/cli/init/github.yml"
      })
  void workflowsUseInputsThatExist(String name) throws IOException {
    JsonNode action = new YAMLMapper().readTree(ROOT.resolve("action.yml").toFile());
    JsonNode workflow = new YAMLMapper().readTree(ROOT.resolve(name).toFile());
    JsonNode step = workflow.at("/jobs/privet/steps").get(1);

    assertThat(step.get("uses").asText()).startsWith("privet-dev/privet@");
    step.get("with")
        .fieldNames()
        .forEachRemaining(it -> assertThat(action.at("/inputs").has(it)).as(it).isTrue());
    assertThat(workflow.at("/permissions/security-events").asText()).isEqualTo("write");
  }

  @Test
  void thePreCommitHookNamesWordsThatExist() throws IOException {
    JsonNode hook =
        new YAMLMapper().readTree(ROOT.resolve(".pre-commit-hooks.yaml").toFile()).get(0);
    String help = Ran.privet("scan", "--help").out();

    Stream.of(hook.get("entry").asText().split(" "))
        .filter(it -> it.startsWith("--"))
        .forEach(it -> assertThat(help).contains(it));
    assertThat(ROOT.resolve(hook.get("entry").asText().split(" ", -1)[0])).isExecutable();
  }

  @Test
  void aPullRequestIsToldWhatItDoesToThePromises() throws Exception {
    Tree tree = new Tree(folder.resolve("code"));
    tree.with(
            "privacy-policy.yml",
            "policy: {id: shop}\nforbid:\n  - {verb: log, data: user.contact.email, cite: S1-04}\n")
        .with("shop/SignUp.java", "package shop; class SignUp {}");
    for (String words :
        new String[] {
          "init -q -b main",
          "add -A",
          "-c user.name=Test -c user.email=test@test.example commit -qm start",
          "update-ref refs/remotes/origin/main HEAD"
        }) {
      Process git =
          new ProcessBuilder(("git " + words).split(" "))
              .directory(folder.resolve("code").toFile())
              .start();
      assertThat(git.waitFor()).isZero();
    }
    tree.with("shop/SignUp.java", Tree.LEAK);
    environment.put("GITHUB_BASE_REF", "main");

    assertThat(run()).contains("exit-code=1");

    assertThat(folder.resolve("summary"))
        .content()
        .contains("### What this change does to the promises\n\n    ")
        .contains("S1-04");
  }
}
