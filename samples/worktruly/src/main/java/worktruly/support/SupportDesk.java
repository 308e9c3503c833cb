package worktruly.support;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes letters, feedback and calls. */
@RestController
@Purpose("improve")
class SupportDesk {
  private static final byte[] NOTHING = {};

  private final Letters letters;
  private final Feedbacks feedbacks;
  private final Calls calls;

  SupportDesk(Letters letters, Feedbacks feedbacks, Calls calls) {
    this.letters = letters;
    this.feedbacks = feedbacks;
    this.calls = calls;
  }

  record Mail(
      Long accountId,
      @PersonalData(value = "user.contact.email", subject = "correspondent") String sender,
      @PersonalData(value = "user.content.private.body", subject = "correspondent") String body) {}

  record Interview(
      boolean agreed,
      @PersonalData("pd:CallLog") String summary,
      @PersonalData("pd:VoiceCommunicationRecording") byte[] recording) {}

  @PostMapping("/letters")
  void write(@RequestBody Mail mail) {
    letters.save(new Letter(mail.accountId(), mail.sender(), mail.body()));
  }

  @PostMapping("/feedback")
  void suggest(@RequestBody @PersonalData("user.content.public") String text) {
    feedbacks.save(new Feedback(text));
  }

  @ConsentGate("interview")
  private boolean mayRecord(Interview interview) {
    return interview.agreed();
  }

  @PostMapping("/interviews")
  void interview(@RequestBody Interview interview) {
    if (mayRecord(interview)) {
      calls.save(new Call(interview.summary(), interview.recording()));
    } else {
      calls.save(new Call(interview.summary(), NOTHING));
    }
  }
}
