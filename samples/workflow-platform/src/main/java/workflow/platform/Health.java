package workflow.platform;

import com.segment.analytics.Analytics;
import com.segment.analytics.messages.TrackMessage;
import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How busy the platform is, and with what: nobody is in it. */
@RestController
@Purpose("analytics")
class Health {
  private final UsageEvents events;
  private final Analytics analytics;

  Health(UsageEvents events, Analytics analytics) {
    this.events = events;
    this.analytics = analytics;
  }

  @Anonymizes
  private static String family(String action) {
    return action.startsWith("open") ? "reading" : "writing";
  }

  @PostMapping("/health/report")
  long report() {
    long actions = events.count();
    for (UsageEvent event : events.findAll()) {
      TrackMessage.Builder seen = TrackMessage.builder("action");
      seen.anonymousId("platform");
      seen.properties(Map.of("family", family(event.action())));
      analytics.enqueue(seen);
    }
    analytics.enqueue(TrackMessage.builder("load").anonymousId("platform").properties(Map.of("actions", actions)));
    analytics.flush();
    return actions;
  }
}
