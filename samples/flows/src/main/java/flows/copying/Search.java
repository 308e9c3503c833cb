package flows.copying;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

public class Search {
  private static final Logger log = LoggerFactory.getLogger(Search.class);

  private static final RowMapper<ApplicantView> ROW =
      (row, number) -> {
        ApplicantView view = new ApplicantView();
        view.setFirst(row.getString("phone"));
        view.setIntake(row.getString("intake"));
        return view;
      };

  private final ApplicantRepository applicants;
  private final EntityManager entities;
  private final JdbcTemplate jdbc;

  public Search(ApplicantRepository applicants, EntityManager entities, JdbcTemplate jdbc) {
    this.applicants = applicants;
    this.entities = entities;
    this.jdbc = jdbc;
  }

  public void repository(long id) {
    Optional<Applicant> found = applicants.findById(id);
    // expect: PRV101 user.contact.email
    log.info("found {}", found.map(Applicant::getEmail).orElse(null));
    for (Applicant applicant : applicants.findByIntake("spring")) {
      // expect: PRV101 user.contact.phone_number
      log.info("spring {}", applicant.getPhone());
    }
    // silent: counted
    log.info("{} in spring", applicants.countByIntake("spring"));
  }

  public void queries() {
    // expect: PRV101 user.contact.phone_number
    log.info("lines {}", applicants.lines("spring"));
    // silent: intakes
    log.info("intakes {}", applicants.intakes());
    List<Applicant> all =
        entities.createQuery("select a from Applicant a", Applicant.class).getResultList();
    // expect: PRV101 user.contact.email
    log.info("one of all {}", all.get(0).getEmail());
  }

  public void plain(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT email, intake FROM applicant");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        // expect: PRV101 user.contact.email
        log.info("row {}", row.getString("email"));
        // silent: another column
        log.info("row {}", row.getString("intake"));
        // expect: PRV101 user.contact.email
        log.info("column {}", row.getString(1));
        // silent: the second column of the statement
        log.info("column {}", row.getString(2));
      }
    }
  }

  public void template() {
    ApplicantView view = jdbc.query("SELECT phone, intake FROM applicant", ROW).get(0);
    // expect: PRV101 user.contact.phone_number
    log.info("first {}", view.getFirst());
    // silent: the intake
    log.info("third {}", view.getIntake());
    Integer count = jdbc.queryForObject("SELECT count(email) FROM applicant", Integer.class);
    // silent: counted
    log.info("{} applicants", count);
  }
}
