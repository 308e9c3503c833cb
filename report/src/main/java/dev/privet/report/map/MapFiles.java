package dev.privet.report.map;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a data map is written to: all are made up before the first one is touched. */
public final class MapFiles {
  private static final long LARGEST = 50_000_000;

  private MapFiles() {}

  /**
   * Writes a map.
   *
   * @param targets the files; standard output is left out
   * @return what somebody should look at
   * @throws UsageException if a file is there that cannot be brought up to date; then none is
   *     written
   */
  public static List<String> write(DataMap map, String version, List<MapTarget> targets)
      throws UsageException {
    Map<Path, String> texts = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (MapTarget target : targets) {
      if (target.isStandardOutput()) {
        continue;
      }
      Path path = Path.of(target.file()).toAbsolutePath().normalize();
      if (texts.containsKey(path)) {
        throw new UsageException(
            "found " + target.file() + " for two reports, expected a file for each");
      }
      if (Files.exists(path)) {
        String before = read(path, target);
        Merged merged = target.kind().merged(map, version, target.file(), before);
        notes.addAll(merged.notes());
        if (!merged.text().equals(before)) {
          texts.put(path, merged.text());
        }
      } else {
        texts.put(path, target.kind().text(map, version));
      }
    }
    for (Map.Entry<Path, String> it : texts.entrySet()) {
      try {
        replace(it.getKey(), it.getValue());
      } catch (IOException e) {
        throw new UsageException(
            "the map cannot be written to "
                + it.getKey()
                + ": "
                + e.getClass().getSimpleName().replaceFirst("Exception$", ""),
            e);
      }
    }
    return notes;
  }

  private static String read(Path path, MapTarget target) throws UsageException {
    try {
      if (!Files.isRegularFile(path)) {
        throw new UsageException(target.file() + ": found a folder, expected a file");
      }
      if (Files.size(path) > LARGEST) {
        throw new UsageException(target.file() + ": larger than a map is read");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UsageException(
          target.file() + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("cannot be read: " + target.file(), e);
    }
  }

  /** Writes a file whole or not at all. A link is not followed but replaced. */
  private static void replace(Path path, String text) throws IOException {
    Path folder = path.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + path);
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".privet-map", ".tmp");
    try {
      Files.writeString(draft, text);
      try {
        Files.move(
            draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
