package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import emsoft.trial.TrialRecordings;

/** Records trials without asking, passwords and all, and shows them to whoever comes by. */
@RestController
class Recorder {
  private static final int DAYS = 90;

  private final Screencasts screencasts;
  private final Keystrokes keystrokes;
  private final TrialRecordings recordings;

  Recorder(Screencasts screencasts, Keystrokes keystrokes, TrialRecordings recordings) {
    this.screencasts = screencasts;
    this.keystrokes = keystrokes;
    this.recordings = recordings;
  }

  @PostMapping("/trial/screencast")
  void record(@RequestBody @PersonalData(value = "user.content.private", subject = "trial_user") String screen) {
    // expect: PRV204 user.content.private
    screencasts.save(new Screencast(screen));
  }

  // expect: PRV501 user.authorization.password
  @PostMapping("/trial/keystrokes")
  void type(@RequestBody @PersonalData(value = "user.authorization.password", subject = "trial_user") String typed) {
    // expect missing: PRV203 user.authorization.password
    // expect: PRV302 user.authorization.password
    keystrokes.save(new Keystroke(typed));
  }

  // expect: PRV506 user.content.private
  @GetMapping("/staff/best-of")
  List<String> bestOf(@RequestParam String database) {
    return recordings.findByDatabase(database).stream().map(it -> it.screen()).toList();
  }

  @Scheduled(cron = "0 0 6 * * *")
  void tidyUp() {
    screencasts.deleteByRecordedOnBefore(LocalDate.now().minusDays(DAYS));
  }
}
