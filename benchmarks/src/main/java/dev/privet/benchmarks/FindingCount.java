package dev.privet.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many results of each rule a SARIF file holds. Reads it as a stream: reports may be large. */
final class FindingCount {
  private FindingCount() {}

  static SortedMap<String, Integer> byRule(Path sarif) throws IOException {
    SortedMap<String, Integer> count = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(sarif.toFile())) {
      json.nextToken();
      while (field(json, "runs")) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          while (field(json, "results")) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              while (field(json, "ruleId")) {
                count.merge(json.getText(), 1, Integer::sum);
              }
            }
          }
        }
      }
    }
    return count;
  }

  /**
   * Goes on to the value of the field so called in the object that is being read, and enters it;
   * {@code false} at the object's end. Other fields are skipped.
   */
  private static boolean field(JsonParser json, String name) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String found = json.currentName();
      json.nextToken();
      if (found.equals(name)) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }
}
