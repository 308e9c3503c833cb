package flows.copying;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.modelmapper.ModelMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;

public class Shortlist {
  private static final Logger log = LoggerFactory.getLogger(Shortlist.class);

  private final ApplicantMapper mapper;

  public Shortlist(ApplicantMapper mapper) {
    this.mapper = mapper;
  }

  /** A second shape with the same property names, some of them. */
  public static class Entry {
    private String email;
    private String intake;

    public String getEmail() {
      return email;
    }

    public void setEmail(String email) {
      this.email = email;
    }

    public String getIntake() {
      return intake;
    }

    public void setIntake(String intake) {
      this.intake = intake;
    }

    @Override
    public String toString() {
      return intake + ": " + email;
    }
  }

  public void spring(Applicant applicant) {
    Entry entry = new Entry();
    Entry without = new Entry();
    BeanUtils.copyProperties(applicant, entry);
    BeanUtils.copyProperties(applicant, without, "email");

    // expect: PRV101 user.contact.email
    log.info("copied {}", entry);
    // silent: the intake alone
    log.info("copied {}", entry.getIntake());
    // silent: its address was not copied
    log.info("copied {}", without);
  }

  public void commons(Applicant applicant) throws ReflectiveOperationException {
    Entry entry = new Entry();
    org.apache.commons.beanutils.BeanUtils.copyProperties(entry, applicant);

    // expect: PRV101 user.contact.email
    log.info("copied {}", entry.getEmail());
    // expect: PRV101 user.contact.phone_number
    log.info("read {}", org.apache.commons.beanutils.BeanUtils.getProperty(applicant, "phone"));
    // silent: another property
    log.info("read {}", org.apache.commons.beanutils.BeanUtils.getProperty(applicant, "intake"));
  }

  public void mapped(Applicant applicant) {
    ApplicantView view = mapper.toView(applicant);

    // expect: PRV101 user.contact.email
    log.info("first {}", view.getFirst());
    // silent: mapped to a constant
    log.info("second {}", view.getSecond());
    // silent: the intake
    log.info("third {}", view.getIntake());
  }

  public void modelMapper(Applicant applicant) {
    Entry entry = new ModelMapper().map(applicant, Entry.class);

    // expect: PRV101 user.contact.email
    log.info("mapped {}", entry.getEmail());
    // silent: the intake
    log.info("mapped {}", entry.getIntake());
  }

  @SuppressWarnings("unchecked")
  public void converted(Applicant applicant) {
    Map<String, Object> row = new ObjectMapper().convertValue(applicant, Map.class);

    // expect: PRV101 user.contact.phone_number
    log.info("row {}", row.get("phone"));
    // silent: the intake
    log.info("row {}", row.get("intake"));
  }

  public void asRow(Applicant applicant) {
    Map<String, Object> row = new HashMap<>();
    row.put("a", applicant.getEmail());
    ApplicantView view = new ApplicantView();
    view.setRest(row);

    // expect: PRV101 user.contact.email
    log.info("row {}", view.getRest().get("a"));
    // silent: nothing was put there
    log.info("row {}", view.getRest().get("b"));
  }

  public void reflected(Applicant applicant) throws ReflectiveOperationException {
    Object address = Applicant.class.getMethod("getEmail").invoke(applicant);
    Object intake = Applicant.class.getMethod("getIntake").invoke(applicant);

    // expect: PRV101 user.contact.email
    log.info("got {}", address);
    // silent: the intake
    log.info("got {}", intake);
  }
}
