package flows.copying;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Filter {
  private static final Logger log = LoggerFactory.getLogger(Filter.class);

  private final EntityManager entities;

  public Filter(EntityManager entities) {
    this.entities = entities;
  }

  public void lines() {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<String> phones = builder.createQuery(String.class);
    Root<Applicant> applicant = phones.from(Applicant.class);
    phones.select(applicant.get("phone"));
    List<String> found = entities.createQuery(phones).getResultList();
    // expect: PRV101 user.contact.phone_number
    log.info("lines {}", found);
  }

  public void intakes() {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<String> intakes = builder.createQuery(String.class);
    Root<Applicant> applicant = intakes.from(Applicant.class);
    intakes.select(applicant.get("intake")).orderBy(builder.asc(applicant.get("email")));
    // silent: sorted by the address, but only the intake is read
    log.info("intakes {}", entities.createQuery(intakes).getResultList());
  }

  public void rows() {
    List<Object[]> rows =
        entities.createNativeQuery("SELECT email, intake FROM applicant").getResultList();
    // expect: PRV101 user.contact.email
    log.info("first {}", rows.get(0)[0]);
    // silent: the second column
    log.info("second {}", rows.get(0)[1]);
  }
}
