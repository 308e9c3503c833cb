package workflow.platform;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where customers work; what they do is written down only with their permission. */
@RestController
@Purpose("essential.service")
class Workspace {
  private final Documents documents;
  private final UsageEvents events;

  Workspace(Documents documents, UsageEvents events) {
    this.documents = documents;
    this.events = events;
  }

  @PostMapping("/tenants/{tenant}/documents")
  void store(
      @PathVariable Long tenant,
      @RequestBody @PersonalData(value = "user.content", subject = "end_customer") String content) {
    documents.save(new Document(tenant, content));
  }

  @ConsentGate("defect_detection")
  private boolean mayMonitor(boolean permission) {
    return permission;
  }

  @Purpose("defect_detection")
  @PostMapping("/tenants/{tenant}/events")
  void event(@RequestParam boolean permission, @RequestBody @PersonalData("user.behavior") String action) {
    if (mayMonitor(permission)) {
      events.save(new UsageEvent(action));
    }
  }
}
