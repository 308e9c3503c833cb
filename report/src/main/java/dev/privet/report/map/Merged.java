package dev.privet.report.map;

import java.util.List;

/**
 * A file with what the code tells and what people wrote.
 *
 * @param text what is in the file now
 * @param notes what somebody should look at
 */
record Merged(String text, List<String> notes) {
  Merged {
    notes = List.copyOf(notes);
  }
}
