package dev.privet.analyzer.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs deeply recursive work with a much larger stack than threads usually have. */
final class DeepStack {
  private static final long BYTES = 512L << 20;

  private DeepStack() {}

  /** The result of the work; null if even this stack was too small. */
  static <T> @Nullable T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "privet-deep-read", BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException interruption) {
          // The work is bounded; whoever interrupts is heard afterwards.
          interrupted = true;
        } catch (ExecutionException failure) {
          if (failure.getCause() instanceof StackOverflowError) {
            return null;
          }
          if (failure.getCause() instanceof RuntimeException exception) {
            throw exception;
          }
          throw new IllegalStateException(failure.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
