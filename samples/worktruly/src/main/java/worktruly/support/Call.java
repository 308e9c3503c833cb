package worktruly.support;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A telephone call with support, or an interview that was recorded. */
@Entity
class Call {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("pd:CallLog")
  private String summary;

  @PersonalData("pd:VoiceCommunicationRecording")
  private byte[] recording;

  protected Call() {}

  Call(String summary, byte[] recording) {
    this.summary = summary;
    this.recording = recording;
  }
}
