package dev.privet.rules.knowledge;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;

/** The set of all conceivable category keys, for tests that are not about categories. */
final class AnyCategory extends AbstractSet<String> {
  @Override
  public boolean contains(Object key) {
    return true;
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public int size() {
    return 0;
  }
}
