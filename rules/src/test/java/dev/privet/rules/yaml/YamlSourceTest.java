package dev.privet.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YamlSourceTest {
  @Test
  void knowsTheLineOfEveryNode() {
    Optional<YamlNode> tree = YamlSource.read("a: |\n  x\n  y\nb:\n  - c\n", new Faults("f.yml"));

    assertThat(tree)
        .contains(
            new YamlNode.Entries(
                List.of(
                    new YamlNode.Entry(text("a", 1), text("x\ny\n", 1)),
                    new YamlNode.Entry(text("b", 4), new YamlNode.Items(List.of(text("c", 5)), 5))),
                1));
  }

  @Test
  void namesTheLineThatIsNoYaml() {
    assertThat(faults("a: b\nc: [d\ne: f\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.file()).isEqualTo("f.yml");
              assertThat(fault.line()).isBetween(2, 3);
              assertThat(fault.toString()).contains("broken YAML");
            });
  }

  @Test
  void refusesAKeyGivenTwice() {
    assertThat(faults("a: b\nc: d\na: e\n"))
        .singleElement()
        .hasToString("f.yml:3: found \"a\" a second time, expected each key once");
  }

  @Test
  void takesAnAliasForTheValueItNamesAndRefusesFurtherDocuments() {
    assertThat(faults("a: &x b\nc: *x\n")).isEmpty();
    assertThat(faults("c: *x\n"))
        .singleElement()
        .hasToString("f.yml:1: found *x, expected a name given before with &x");
    assertThat(faults("a: b\n---\nc: d\n"))
        .singleElement()
        .hasToString("f.yml:2: found a second document, expected one document in the file");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(faults("# nothing\n"))
        .singleElement()
        .hasToString("f.yml:1: found an empty file, expected a mapping");
  }

  private static List<Fault> faults(String text) {
    Faults faults = new Faults("f.yml");
    YamlSource.read(text, faults);
    return faults.all();
  }

  private static YamlNode.Text text(String value, int line) {
    return new YamlNode.Text(value, line);
  }
}
