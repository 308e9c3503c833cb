package workflow.platform;

import com.segment.analytics.Analytics;
import com.segment.analytics.messages.TrackMessage;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How busy the platform is: a number. */
@RestController
@Purpose("analytics")
class Health {
  private final UsageEvents events;
  private final Analytics analytics;

  Health(UsageEvents events, Analytics analytics) {
    this.events = events;
    this.analytics = analytics;
  }

  @PostMapping("/health/report")
  long report() {
    long actions = events.count();
    analytics.enqueue(TrackMessage.builder("load").anonymousId("platform").properties(Map.of("actions", actions)));
    analytics.flush();
    return actions;
  }
}
