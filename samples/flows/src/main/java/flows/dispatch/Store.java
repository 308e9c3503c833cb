package flows.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps things of one type. */
public abstract class Store<T, K> {
  private final List<T> things = new ArrayList<>();

  protected abstract K key(T thing);

  public void keep(T thing) {
    things.add(thing);
  }

  public T any() {
    return things.get(0);
  }

  public K anyKey() {
    return key(any());
  }

  public <R> R read(Function<? super T, ? extends R> reader) {
    return reader.apply(any());
  }
}
