package dev.privet.cli;

import dev.privet.rules.scan.UsageException;
import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a project's {@code privet.yml} says: options that hold for everybody. Words on the command
 * line win over it. Its files are named from its own folder and lie below that; reports are not
 * among its keys, so that a scanned project cannot say what is written where.
 *
 * @param level the least level to be reported, as written
 * @param failOn the level that fails, as written
 */
record ConfigFile(
    Optional<Path> policy,
    List<Path> models,
    List<Path> categories,
    List<String> includes,
    List<String> excludes,
    boolean tests,
    boolean strict,
    Optional<String> level,
    Optional<String> failOn,
    Optional<String> encoding,
    Optional<String> module,
    Optional<Path> baseline) {
  /** What the file is called. */
  static final String NAME = "privet.yml";

  static final ConfigFile NONE =
      new ConfigFile(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false,
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final long LARGEST = 1_000_000;

  /** The file in a folder; nothing where there is none. */
  static ConfigFile in(Path folder) throws UsageException {
    Path file = folder.resolve(NAME);
    return Files.isRegularFile(file) ? read(file) : NONE;
  }

  /**
   * Reads a file.
   *
   * @throws UsageException with everything that is wrong in it
   */
  static ConfigFile read(Path file) throws UsageException {
    Faults faults = new Faults(file.toString());
    Optional<YamlNode> root = YamlSource.read(content(file), faults);
    ConfigFile config =
        faults.count() > 0 ? NONE : root.map(it -> read(it, file, faults)).orElse(NONE);
    if (faults.count() > 0) {
      throw new UsageException(
          faults.all().stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
    return config;
  }

  private static String content(Path file) throws UsageException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new UsageException(file + ": larger than a configuration is read");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no such configuration: " + file, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("the configuration cannot be read: " + file, e);
    }
  }

  private static ConfigFile read(YamlNode root, Path file, Faults faults) {
    Fields fields = Fields.of(root, faults);
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    ConfigFile config =
        new ConfigFile(
            fields.text("policy").flatMap(it -> path(it, folder, faults)),
            paths(fields, "models", folder, faults),
            paths(fields, "categories", folder, faults),
            fields.texts("include").stream().map(YamlNode.Text::value).toList(),
            fields.texts("exclude").stream().map(YamlNode.Text::value).toList(),
            fields.flag("tests"),
            fields.flag("strict"),
            word(fields, "level", List.of("error", "warning", "note", "none"), faults),
            word(fields, "fail-on", List.of("error", "warning", "note", "never", "broken"), faults),
            fields.text("encoding").map(YamlNode.Text::value),
            fields.text("module").map(YamlNode.Text::value),
            fields.text("baseline").flatMap(it -> path(it, folder, faults)));
    fields.done();
    return config;
  }

  private static Optional<String> word(
      Fields fields, String key, List<String> words, Faults faults) {
    Optional<YamlNode.Text> text = fields.text(key);
    if (text.isPresent() && !words.contains(text.get().value())) {
      faults.add(text.get(), "one of " + String.join(", ", words));
    }
    return text.map(YamlNode.Text::value);
  }

  private static List<Path> paths(Fields fields, String key, Path folder, Faults faults) {
    List<Path> paths = new ArrayList<>();
    fields.texts(key).forEach(it -> path(it, folder, faults).ifPresent(paths::add));
    return List.copyOf(paths);
  }

  private static Optional<Path> path(YamlNode.Text text, Path folder, Faults faults) {
    try {
      Path base = folder.toAbsolutePath().normalize();
      Path path = base.resolve(text.value()).normalize();
      if (path.startsWith(base) && !leavesByLink(path, base)) {
        return Optional.of(folder.resolve(text.value()).normalize());
      }
    } catch (InvalidPathException | IOException e) {
      // no path of this system: the same message will do
    }
    faults.add(text, "a path below the folder of this file");
    return Optional.empty();
  }

  private static boolean leavesByLink(Path path, Path base) throws IOException {
    return Files.exists(path) && !path.toRealPath().startsWith(base.toRealPath());
  }
}
