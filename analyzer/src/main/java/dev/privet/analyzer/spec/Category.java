package dev.privet.analyzer.spec;

import org.jspecify.annotations.Nullable;

/**
 * A kind of personal data.
 *
 * @param key the taxonomy key: {@code user.contact.email}, {@code pd:UserAgent}
 * @param label how a sentence calls it: {@code e-mail address}
 * @param sensitivity how grave its disclosure is
 */
public record Category(String key, String label, Sensitivity sensitivity) {
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Category category
            && key.equals(category.key)
            && label.equals(category.label)
            && sensitivity == category.sensitivity);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
