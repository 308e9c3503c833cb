package flows.collections;

/** An own linked list. */
public class Chain<T> {
  private Link<T> head;
  private int size;

  private static final class Link<T> {
    private final T what;
    private final Link<T> next;

    private Link(T what, Link<T> next) {
      this.what = what;
      this.next = next;
    }
  }

  public void push(T what) {
    head = new Link<>(what, head);
    size++;
  }

  public T pop() {
    T what = head.what;
    head = head.next;
    size--;
    return what;
  }

  public int size() {
    return size;
  }
}
