package dev.privet.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FieldsTest {
  private final Faults faults = new Faults("f.yml");

  @Test
  void givesATextAsAListOfOne() {
    Fields fields = fields("a: b\nc: [d, e]\n");

    assertThat(fields.texts("a")).extracting(YamlNode.Text::value).containsExactly("b");
    assertThat(fields.texts("c")).extracting(YamlNode.Text::value).containsExactly("d", "e");
    assertThat(fields.texts("f")).isEmpty();
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void reportsWhatNobodyAskedForWithWhatCouldBeAsked() {
    Fields fields = fields("a: b\n\nx: y\n");
    assertThat(fields.text("a")).isPresent();
    assertThat(fields.flag("c")).isFalse();

    fields.done();

    assertThat(faults.all())
        .singleElement()
        .hasToString("f.yml:3: found \"x\", expected one of a, c");
  }

  @Test
  void reportsWhatIsMissingOrOfAnotherKind() {
    Fields fields = fields("a: [b]\nc: maybe\nd:\n");

    fields.required("z");
    fields.text("a");
    fields.flag("c");
    fields.text("d");

    assertThat(faults.all())
        .extracting(Fault::toString)
        .containsExactly(
            "f.yml:1: found no \"z\", expected a text under that key",
            "f.yml:1: found a list, expected a text",
            "f.yml:2: found \"maybe\", expected true or false",
            "f.yml:3: found nothing, expected a text");
  }

  @Test
  void reportsADocumentThatIsNoMapping() {
    fields("- a\n");

    assertThat(faults.all())
        .singleElement()
        .hasToString("f.yml:1: found a list, expected a mapping");
  }

  private Fields fields(String text) {
    return Fields.of(YamlSource.read(text, faults).orElseThrow(), faults);
  }
}
