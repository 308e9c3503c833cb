package worktruly.operations;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A recorded conversation. */
@Entity
class Tape {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("pd:VoiceCommunicationRecording")
  private byte[] recording;

  protected Tape() {}

  Tape(byte[] recording) {
    this.recording = recording;
  }
}
