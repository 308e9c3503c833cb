package dev.privet.cli;

import dev.privet.analyzer.spec.Knowledge;
import dev.privet.rules.judge.RecipientCatalogue;
import dev.privet.rules.scan.Engine;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the commands work with: the engine, what is known, and the calendar. */
record Tools(Engine engine, Supplier<Knowledge> knowledge, Clock clock) {
  /** What an installed Privet works with. */
  static Tools installed() {
    Engine none =
        settings -> {
          throw new UnsupportedOperationException("this build has no engine");
        };
    return new Tools(
        none,
        () -> new Knowledge(List.of(), List.of(), List.of(), List.of()),
        Clock.systemDefaultZone());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Runs a scan; progress is told to {@code listener}, if there is one. */
  Scan scan(ScanSettings settings, @Nullable Console listener) throws UsageException {
    return Scan.run(settings, engine, knowledge.get(), RecipientCatalogue.NOBODY);
  }
}
