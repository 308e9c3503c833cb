package flows.aliases;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AppointmentDesk {
  private static final Logger log = LoggerFactory.getLogger(AppointmentDesk.class);

  public void book(Patient patient, LocalDate day) {
    Appointment booked =
        Appointment.builder().holder(patient.getEmail()).room("12b").day(day).build();

    // expect: PRV101 user.contact.email
    log.info("booked for {}", booked.holder());
    // silent: another component of the record
    log.info("booked in {}", booked.room());
    // expect: PRV101 user.contact.email
    log.info("moved: {}", booked.withRoom("14"));
  }

  public void bookStepwise(Patient patient) {
    Appointment.Builder builder = Appointment.builder();
    builder.holder(patient.getPhone());
    builder.room("3");

    // expect: PRV101 user.contact.phone_number
    log.info("booked for {}", builder.build().holder());
  }

  public void invite(Patient patient) {
    Invitation invitation =
        Invitation.builder().recipient(patient.getEmail()).subject("Your check-up").build();

    // expect: PRV101 user.contact.email
    log.info("invited {}", invitation.getRecipient());
    // silent: the subject of the same invitation
    log.info("invited about {}", invitation.getSubject());
    // silent: the changed copy has another recipient
    log.info("test run for {}", invitation.withRecipient("the ward office").getRecipient());
  }
}
