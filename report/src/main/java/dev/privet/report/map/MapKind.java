package dev.privet.report.map;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that a data map can take in a file. */
public enum MapKind {
  /** The whole inventory. */
  JSON,
  /** The inventory as a table, a row for each piece of data. */
  CSV,
  /** A record of processing activities as a table. */
  RECORD_CSV,
  /** A record of processing activities for people to read. */
  RECORD_MD,
  /** Fideslang manifests: datasets and systems. */
  FIDESLANG,
  /** JSON-LD in the terms of the Data Privacy Vocabulary. */
  DPV,
  /** A flow chart. */
  MERMAID;

  /** The word by which it is asked for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words, for a message. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(MapKind::key).toList();
  }

  /** The kind that a word asks for. */
  public static Optional<MapKind> find(String word) {
    return Arrays.stream(values()).filter(it -> it.key().equals(word)).findFirst();
  }

  /** The map in this form, without anybody's edits. */
  public String text(DataMap map, String version) {
    return switch (this) {
      case JSON -> JsonMap.text(map, version);
      case CSV -> new CsvFile(CsvInventory.TITLE, CsvInventory.of(map)).text();
      case RECORD_CSV -> new CsvFile(ProcessingRecord.TITLE, ProcessingRecord.rows(map)).text();
      case RECORD_MD -> MarkdownRecord.text(map);
      case FIDESLANG -> YamlFile.text(Fideslang.of(map));
      case DPV -> DpvMap.text(map);
      case MERMAID -> MermaidMap.text(map);
    };
  }

  /**
   * The map in this form, with what people wrote into an earlier one.
   *
   * @param file the file's name, for messages
   * @param before what is in it
   * @throws UsageException if it is not of this form, with the line
   */
  Merged merged(DataMap map, String version, String file, String before) throws UsageException {
    return switch (this) {
      case JSON, DPV, MERMAID -> new Merged(text(map, version), List.of());
      case CSV -> new CsvFile(CsvInventory.TITLE, CsvInventory.of(map)).merge(file, before);
      case RECORD_CSV ->
          new CsvFile(ProcessingRecord.TITLE, ProcessingRecord.rows(map)).merge(file, before);
      case RECORD_MD -> MarkdownFile.merge(file, before, MarkdownRecord.entries(map));
      case FIDESLANG -> YamlFile.merge(file, before, Fideslang.of(map));
    };
  }
}
