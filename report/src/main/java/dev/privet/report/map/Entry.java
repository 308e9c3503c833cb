package dev.privet.report.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a record of processing.
 *
 * @param key what tells it from others
 * @param title its heading
 * @param facts what is known, by the name of the fact; every entry has all of them, in one order
 */
record Entry(String key, String title, Map<String, List<String>> facts) {
  Entry {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
