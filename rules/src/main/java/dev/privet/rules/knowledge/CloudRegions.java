package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where the regions of the large clouds stand. */
public final class CloudRegions {
  private final Map<String, String> countries;

  private CloudRegions(Map<String, String> countries) {
    this.countries = countries;
  }

  /** The regions that Privet knows by itself. */
  public static CloudRegions builtIn() {
    Map<String, String> countries = new TreeMap<>();
    Resources.in("places", "regions.yml")
        .forEach(
            (file, text) -> {
              Faults faults = new Faults(file);
              Optional<YamlNode> root = YamlSource.read(text, faults);
              if (root.isPresent()) {
                Fields fields = Fields.of(root.get(), faults);
                fields.required("library");
                if (fields.node("regions").orElseThrow() instanceof YamlNode.Entries entries) {
                  for (YamlNode.Entry entry : entries.entries()) {
                    if (entry.value() instanceof YamlNode.Text country) {
                      countries.put(entry.key().value(), country.value());
                    }
                  }
                }
                fields.done();
              }
              if (!faults.all().isEmpty()) {
                throw new IllegalStateException(faults.all().toString());
              }
            });
    return new CloudRegions(countries);
  }

  /** The country of a region that is named as a part of a text: of a host, an address, an id. */
  public Optional<String> country(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return countries.entrySet().stream()
        .filter(
            it ->
                Pattern.compile("(^|[^a-z0-9])" + Pattern.quote(it.getKey()) + "($|[^a-z0-9])")
                    .matcher(lower)
                    .find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
