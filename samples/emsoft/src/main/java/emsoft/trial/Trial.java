package emsoft.trial;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** The first two hours of a trial, recorded where the user agreed, watched by one team, gone after two months. */
@RestController
@Purpose("functional.service.improve")
class Trial {
  private static final Duration RECORDED = Duration.ofHours(2);

  private final TrialRecordings recordings;
  private final RestTemplate rest;

  Trial(TrialRecordings recordings, RestTemplate rest) {
    this.recordings = recordings;
    this.rest = rest;
  }

  record Moment(
      boolean agreed,
      Instant startedAt,
      String database,
      @PersonalData(value = "user.content.private", subject = "trial_user") String screen,
      @PersonalData(value = "user.behavior", subject = "trial_user") String clicks) {}

  @ConsentGate("recording")
  private boolean mayRecord(Moment moment) {
    return moment.agreed();
  }

  @PostMapping("/trial/moments")
  void record(@RequestBody Moment moment) {
    if (Duration.between(moment.startedAt(), Instant.now()).compareTo(RECORDED) > 0) {
      return;
    }
    if (mayRecord(moment)) {
      recordings.save(new TrialRecording(moment.database(), moment.screen(), moment.clicks()));
      rest.postForLocation(
          "https://api.fullstory.com/v2/events", Map.of("screen", moment.screen(), "clicks", moment.clicks()));
    }
  }

  @PreAuthorize("hasRole('RND_USABILITY')")
  @GetMapping("/usability/recordings")
  List<String> watch(@RequestParam String database) {
    return recordings.findByDatabase(database).stream().map(it -> it.screen()).toList();
  }

  @PreAuthorize("hasRole('RND_USABILITY')")
  @GetMapping("/usability/access-requests")
  List<String> access(@RequestParam String database) {
    return recordings.findByDatabase(database).stream().map(it -> it.screen() + it.clicks()).toList();
  }

  @PreAuthorize("hasRole('RND_USABILITY')")
  @DeleteMapping("/usability/erasure-requests")
  void erase(@RequestParam String database) {
    recordings.deleteByDatabase(database);
  }

  @Scheduled(cron = "0 40 3 * * *")
  void purge() {
    recordings.deleteByRecordedOnBefore(LocalDate.now().minusDays(60));
  }
}
