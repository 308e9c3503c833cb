package flows.dispatch;

public class Box<T> {
  private T content;

  public Box(T content) {
    this.content = content;
  }

  public T open() {
    return content;
  }

  public <R> Box<R> map(Column<T, R> column) {
    return new Box<>(column.of(content));
  }
}
