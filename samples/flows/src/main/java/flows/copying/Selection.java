package flows.copying;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Columns that are named without a text, and rows as maps. */
public class Selection {
  private static final Logger log = LoggerFactory.getLogger(Selection.class);

  private final EntityManager entities;
  private final JdbcTemplate jdbc;

  public Selection(EntityManager entities, JdbcTemplate jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  public void metamodel() {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<String> emails = builder.createQuery(String.class);
    Root<Applicant> applicant = emails.from(Applicant.class);
    emails.select(applicant.get(Applicant_.email));
    // expect: PRV101 user.contact.email
    log.info("all {}", entities.createQuery(emails).getResultList());

    CriteriaQuery<String> intakes = builder.createQuery(String.class);
    intakes.select(intakes.from(Applicant.class).get(Applicant_.intake));
    // silent: intakes
    log.info("all {}", entities.createQuery(intakes).getResultList());
  }

  public void maps(long id) {
    Map<String, Object> row =
        jdbc.queryForMap("SELECT email, intake FROM applicant WHERE id = ?", id);
    // expect: PRV101 user.contact.email
    log.info("row {}", row);
    // expect: PRV101 user.contact.email
    log.info("email {}", row.get("email"));
    // silent: another column
    log.info("intake {}", row.get("intake"));
    // silent: no column of a person
    log.info("row {}", jdbc.queryForMap("SELECT id, intake FROM applicant WHERE id = ?", id));
  }
}
