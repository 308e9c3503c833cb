package perfectwork.recording;

import dev.privet.annotations.PersonalData;
import java.security.Principal;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recordings of trials: gone after a month, or as soon as their owner says so. */
@RestController
class Trials {
  private final Recordings recordings;

  Trials(Recordings recordings) {
    this.recordings = recordings;
  }

  @PostMapping("/me/trial")
  void record(Principal principal, @RequestBody @PersonalData("user.content.private") byte[] screen) {
    recordings.save(new Recording(principal.getName(), screen));
  }

  @DeleteMapping("/me/trial")
  void erase(Principal principal) {
    recordings.deleteByOwner(principal.getName());
  }

  @Scheduled(cron = "0 40 3 * * *")
  void purge() {
    recordings.deleteByRecordedOnBefore(LocalDate.now().minusDays(30));
  }
}
