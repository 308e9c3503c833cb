package worktruly.operations;

import dev.privet.annotations.PersonalData;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records conversations, whether or not anybody agreed. */
@RestController
class Recorder {
  private final Tapes tapes;

  Recorder(Tapes tapes) {
    this.tapes = tapes;
  }

  @PostMapping("/staff/tapes")
  void record(@RequestBody @PersonalData("pd:VoiceCommunicationRecording") byte[] recording) {
    // expect: PRV204 pd:VoiceCommunicationRecording
    tapes.save(new Tape(recording));
  }
}
