package flows.lambdas;

@FunctionalInterface
public interface Step<A, B> {
  B apply(A in);

  default <C> Step<A, C> then(Step<? super B, ? extends C> next) {
    return in -> next.apply(apply(in));
  }
}
