package flows.dispatch;

public interface Column<T, R> {
  R of(T row);
}
