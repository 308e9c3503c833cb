package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reads one path of fields, and how much of what is kept there it has been told.
 */
final class SlotReader {
  final Path path;
  final List<Hit> hits = new ArrayList<>();
  private final List<Path> sources;
  private final int[] taken;
  private final Set<Seen> seen = new HashSet<>();

  SlotReader(Path path, List<Path> sources) {
    this.path = path;
    this.sources = sources;
    this.taken = new int[sources.size()];
  }

  private record Seen(Atom atom, Form form) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seen s && form == s.form && atom.equals(s.atom);
    }

    @Override
    public int hashCode() {
      return atom.hashCode() * 31 + form.ordinal();
    }
  }

  /** The labels that came to the sources since the last time. */
  List<Label> news(Map<Path, Labels> slots) {
    List<Label> news = new ArrayList<>(0);
    for (int i = 0; i < taken.length; i++) {
      Labels labels = slots.get(sources.get(i));
      if (labels != null) {
        for (; taken[i] < labels.size(); taken[i]++) {
          Label label = labels.get(taken[i]);
          if (seen.add(new Seen(label.atom(), label.form()))) {
            news.add(label);
          }
        }
      }
    }
    return news;
  }
}
