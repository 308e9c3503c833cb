package emsoft.trial;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The beginning of a trial, recorded with consent. */
@Entity
public class TrialRecording {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String database;

  @PersonalData(value = "user.content.private", subject = "trial_user")
  private String screen;

  @PersonalData(value = "user.behavior", subject = "trial_user")
  private String clicks;

  private LocalDate recordedOn;

  protected TrialRecording() {}

  public TrialRecording(String database, String screen, String clicks) {
    this.database = database;
    this.screen = screen;
    this.clicks = clicks;
    this.recordedOn = LocalDate.now();
  }

  public Long id() {
    return id;
  }

  public String database() {
    return database;
  }

  public void database(String database) {
    this.database = database;
  }

  public String screen() {
    return screen;
  }

  public void screen(String screen) {
    this.screen = screen;
  }

  public String clicks() {
    return clicks;
  }

  public void clicks(String clicks) {
    this.clicks = clicks;
  }

  public LocalDate recordedOn() {
    return recordedOn;
  }

  public void recordedOn(LocalDate recordedOn) {
    this.recordedOn = recordedOn;
  }
}
