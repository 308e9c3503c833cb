package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapFilesTest {
  private static final DataMap CUSTOMERS = SmallMap.customers().map();

  @TempDir private Path folder;

  private MapTarget target(MapKind kind, String file) {
    return MapTarget.parse(kind.key() + "=" + folder.resolve(file));
  }

  @Test
  void everyKindIsWrittenIntoItsFileWithTheFoldersAboveAndNothingElseIs() throws Exception {
    List<MapTarget> targets =
        Arrays.stream(MapKind.values()).map(it -> target(it, "a/b/" + it.key())).toList();

    assertThat(MapFiles.write(CUSTOMERS, "1", targets)).isEmpty();

    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MapKind.keys());
    }
    for (MapTarget it : targets) {
      assertThat(Files.readString(Path.of(it.file()))).isEqualTo(it.kind().text(CUSTOMERS, "1"));
    }
  }

  @Test
  void aFileThatWouldStayTheSameIsNotTouched() throws Exception {
    MapTarget record = target(MapKind.RECORD_MD, "record.md");
    MapFiles.write(CUSTOMERS, "1", List.of(record));
    FileTime long_ago = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(Path.of(record.file()), long_ago);

    MapFiles.write(CUSTOMERS, "1", List.of(record));

    assertThat(Files.getLastModifiedTime(Path.of(record.file()))).isEqualTo(long_ago);
  }

  @Test
  void nothingIsWrittenWhereOneFileIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("record.csv"), "mine\n");
    List<MapTarget> targets =
        List.of(target(MapKind.JSON, "map.json"), target(MapKind.RECORD_CSV, "record.csv"));

    assertThatThrownBy(() -> MapFiles.write(CUSTOMERS, "1", targets))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("record.csv:1: found no column");
    assertThat(folder.resolve("map.json")).doesNotExist();
    assertThat(Files.readString(broken)).isEqualTo("mine\n");
  }

  @Test
  void aLinkIsNotFollowedButReplaced() throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine\n");
    Files.createSymbolicLink(folder.resolve("map.json"), elsewhere);

    MapFiles.write(CUSTOMERS, "1", List.of(target(MapKind.JSON, "map.json")));

    assertThat(Files.readString(elsewhere)).isEqualTo("mine\n");
    assertThat(Files.readString(folder.resolve("map.json"))).startsWith("{");
  }

  @Test
  void whatIsNoTextOrNoFileIsRefused() throws IOException {
    Files.write(folder.resolve("record.md"), new byte[] {(byte) 0xC3, 0x28});

    assertThatThrownBy(
            () -> MapFiles.write(CUSTOMERS, "1", List.of(target(MapKind.RECORD_MD, "record.md"))))
        .hasMessageContaining("record.md:1: found bytes that are not UTF-8");
    assertThatThrownBy(() -> MapFiles.write(CUSTOMERS, "1", List.of(target(MapKind.JSON, "."))))
        .hasMessageContaining("found a folder, expected a file");
    assertThatThrownBy(
            () ->
                MapFiles.write(
                    CUSTOMERS, "1", List.of(target(MapKind.JSON, "x"), target(MapKind.CSV, "x"))))
        .hasMessageContaining("for two reports, expected a file for each");
  }

  @Test
  void anUnknownKindIsToldWithThoseThereAre() {
    assertThatThrownBy(() -> MapTarget.parse("picture=x"))
        .hasMessage(
            "found \"picture=x\", expected KIND=FILE with a kind of json, csv, record-csv,"
                + " record-md, fideslang, dpv, mermaid");
    assertThat(MapTarget.parse("json").isStandardOutput()).isTrue();
  }
}
