package workflow.insight;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import workflow.platform.Document;
import workflow.platform.UsageEvent;

/** Looks at people one by one where the policy speaks of figures. */
@RestController
class Experiments {
  private static final int DAYS = 400;

  private final Figures figures;
  private final Traces traces;
  private final DocumentCopies copies;

  Experiments(Figures figures, Traces traces, DocumentCopies copies) {
    this.figures = figures;
    this.traces = traces;
    this.copies = copies;
  }

  @Purpose("defect_detection")
  @PostMapping("/insight/traces")
  void trace(@RequestBody @PersonalData("user.behavior") String action) {
    // expect: PRV204 user.behavior
    traces.save(new Trace(action));
  }

  @Purpose("analytics")
  void performance(UsageEvent event) {
    // expect: PRV203 user.behavior
    figures.save(new Figure(event.action()));
  }

  @Purpose("analytics")
  @PostMapping("/insight/survey")
  void survey(@RequestBody @PersonalData("pd:Interest") String answer) {
    // expect: PRV203 pd:Interest
    figures.save(new Figure(answer));
  }

  void keep(Document document) {
    copies.save(new DocumentCopy(document.content()));
  }

  @Scheduled(cron = "0 0 5 * * *")
  void tidyUp() {
    copies.deleteByCreatedAtBefore(LocalDate.now().minusDays(DAYS));
  }
}
