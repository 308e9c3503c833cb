package dev.privet.rules.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The values of an application's configuration files, by dotted key. What holds by default wins
 * over what a profile sets; of several modules the first by path.
 */
final class ConfigurationFiles {
  private static final long LARGEST = 1_000_000;
  private static final ObjectReader YAML = new YAMLMapper().readerFor(JsonNode.class);
  private static final String PROFILE = "spring.config.activate.on-profile";
  private static final String OLD_PROFILE = "spring.profiles";

  private static final String CONFIGURATION = "configuration";
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** By path, with the numbers in names compared as numbers: V9 comes before V10. */
  private static final Comparator<Path> BY_VERSION =
      Comparator.comparing(
              (Path it) ->
                  NUMBER
                      .matcher(it.toString())
                      .replaceAll(
                          n -> "0".repeat(Math.max(0, 12 - n.group().length())) + n.group()))
          .thenComparing(Path::toString);

  private final Path root;
  private final Map<String, String> always = new TreeMap<>();
  private final Map<String, String> profiles = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Site> places = new TreeMap<>();

  private final Migrations migrations = new Migrations();

  private ConfigurationFiles(Path root) {
    this.root = root;
  }

  /** Reads the files; those that cannot be used become problems. */
  static ConfigurationFiles read(Path root, List<Path> files) {
    ConfigurationFiles configuration = new ConfigurationFiles(root);
    files.stream().sorted(BY_VERSION).forEach(configuration::read);
    return configuration;
  }

  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(profiles);
    values.putAll(always);
    return values;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The same evidence, with configuration keys replaced by the places of their values, and with
   * what the database deletes by itself.
   */
  AnalysisResult located(AnalysisResult result) {
    return result.with(
        DatabaseCascades.added(migrations.cascades(), result.evidence().located(places)));
  }

  private void read(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean profile = name.contains("-");
    try {
      if (Files.size(file) > LARGEST) {
        problem(file, 1, "larger than a configuration file is read");
      } else if (name.endsWith(".sql")) {
        migrations.sql(Files.readString(file));
      } else if (name.endsWith(".xml")) {
        String text = Files.readString(file);
        if (text.contains("<databaseChangeLog")) {
          migrations.changelog(text);
        } else {
          logging(file);
        }
      } else if (name.endsWith(".properties")) {
        properties(file, profile);
      } else {
        yaml(file, profile);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String fault = e.getOriginalMessage().lines().findFirst().orElse("");
      problem(file, line, "found broken YAML, expected a mapping of keys to values: " + fault);
    } catch (IOException | IllegalArgumentException e) {
      problem(file, 1, "cannot be read as configuration: " + e.getMessage());
    }
  }

  private void properties(Path file, boolean profile) throws IOException {
    Properties properties = new Properties();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    properties.load(new StringReader(text));
    Map<String, String> values = new LinkedHashMap<>();
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> values.put(key, properties.getProperty(key)));
    keep(values, profile, file, text);
  }

  /** How long a logging library keeps its files, as the key of Spring Boot for the same. */
  private void logging(Path file) throws IOException {
    for (LoggingFiles.Bound bound : LoggingFiles.read(Files.readString(file))) {
      always.putIfAbsent(bound.key(), bound.value());
      Span at = new Span(bound.line(), 1, bound.line(), 1);
      places.putIfAbsent(bound.key(), new Site(reported(file), at, CONFIGURATION));
    }
  }

  private void yaml(Path file, boolean profile) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (MappingIterator<JsonNode> documents = YAML.readValues(bytes)) {
      while (documents.hasNextValue()) {
        Map<String, String> values = new LinkedHashMap<>();
        flatten("", documents.nextValue(), values);
        keep(values, profile, file, new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  private static void flatten(String key, JsonNode node, Map<String, String> values) {
    if (node.isObject()) {
      String prefix = key.isEmpty() ? "" : key + ".";
      node.properties().forEach(it -> flatten(prefix + it.getKey(), it.getValue(), values));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(key + "[" + i + "]", node.get(i), values);
      }
    } else if (!node.isNull() && !key.isEmpty()) {
      values.put(key, node.asText());
    }
  }

  private void keep(Map<String, String> values, boolean profileFile, Path file, String text) {
    boolean profile = profileFile || values.containsKey(PROFILE) || values.containsKey(OLD_PROFILE);
    Map<String, String> kept = profile ? profiles : always;
    values.forEach(kept::putIfAbsent);
    for (String key : values.keySet()) {
      int line = line(text, key);
      places.putIfAbsent(key, new Site(reported(file), new Span(line, 1, line, 1), CONFIGURATION));
    }
  }

  /** The line of a key: the first on which its last part stands as a key. */
  private static int line(String text, String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    int line = 1;
    for (String each : text.split("\n", -1)) {
      String stripped = each.strip();
      if (stripped.startsWith(key + "=") || stripped.startsWith(last + ":")) {
        return line;
      }
      line++;
    }
    return 1;
  }

  private String reported(Path file) {
    return file.startsWith(root)
        ? root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/")
        : String.valueOf(file.getFileName());
  }

  private void problem(Path file, int line, String message) {
    problems.add(new Problem.Unreadable(reported(file), new Span(line, 1, line, 1), message));
  }
}
