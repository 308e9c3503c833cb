package dev.privet.rules.policy;

import dev.privet.analyzer.spec.SinkKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the policy language calls a kind of place. */
enum PlaceWord implements Keyed {
  LOGS(SinkKind.LOG),
  CONSOLE(SinkKind.CONSOLE),
  EXCEPTIONS(SinkKind.EXCEPTION),
  RESPONSES(SinkKind.RESPONSE),
  URLS(SinkKind.URL),
  COOKIES(SinkKind.COOKIE),
  SESSIONS(SinkKind.SESSION),
  FILES(SinkKind.FILE),
  DEVICE_DISK(SinkKind.FILE),
  DATABASES(SinkKind.DATABASE),
  CACHES(SinkKind.CACHE),
  QUEUES(SinkKind.QUEUE),
  TELEMETRY(SinkKind.TELEMETRY),
  THIRD_PARTIES(SinkKind.THIRD_PARTY),
  SERVICES(SinkKind.INTERNAL_SERVICE);

  private final SinkKind kind;

  PlaceWord(SinkKind kind) {
    this.kind = kind;
  }

  SinkKind kind() {
    return kind;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SinkKind> find(String word) {
    return Keyed.find(PlaceWord.class, word).map(PlaceWord::kind);
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(PlaceWord::key).toList();
  }
}
