package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who holds a clinic's first policy against its code. */
final class FirstPolicyTest {
  @TempDir private Path folder;

  @BeforeEach
  void clinic() {
    new Tree(folder)
        .with(
            "src/clinic/Patient.java",
            """
            package clinic;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            class Patient {
              @Id Long id;
              String lastName;
              String diagnosis;
            }
            """)
        .with(
            "src/clinic/Patients.java",
            """
            package clinic;

            import jakarta.persistence.EntityManager;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import org.springframework.web.bind.annotation.*;

            @RestController
            class Patients {
              private static final Logger log = LoggerFactory.getLogger(Patients.class);
              private EntityManager entities;

              @PostMapping("/patients")
              void create(@RequestBody Patient patient) {
                log.info("new: {}", patient.lastName);
                entities.persist(patient);
              }

              @GetMapping("/patients/{id}")
              Patient find(@PathVariable Long id) {
                return entities.find(Patient.class, id);
              }
            }
            """)
        .with(
            "privacy-policy.yml",
            """
            policy: {id: clinic}
            statements:
              1: "Your diagnosis is stored encrypted."
              2: "Nothing is logged."
              3: "We keep your diagnosis for ten years."
              4: "Only doctors see your diagnosis."
            defaults:
              log: allow
              collect: deny
            data:
              person: {covers: [user.name, user.unique_id]}
              health: {covers: user.health_and_medical}
            forbid:
              - {verb: log, data: all, cite: 2}
            require:
              - {do: encrypt, data: health, before: store, cite: 1}
              - {do: guard, data: health, by: doctor, cite: 4}
            retain:
              - {data: health, in: databases, limit: 10 years, cite: 3}
            """);
  }

  @Test
  void aRowOfTheLedgerDoesNotQuoteAgainWhatStandsInIt() {
    assertThat(Ran.privet("policy", "check", folder).out())
        .containsOnlyOnce("Nothing is logged.")
        .doesNotContain("Published:");
    assertThat(Ran.privet("scan", folder).out()).contains("Published: “Nothing is logged.”");
  }

  @Test
  void aFindingNamesTheDataThatItsClauseIsAbout() {
    assertThat(Ran.privet("policy", "check", folder).out())
        .contains(
            "Health data is stored in a database without being encrypted first, as clause 1 asks;"
                + " it comes from Patient.diagnosis.");
  }

  @Test
  void timesAreSaidAsThePolicySaysThem() {
    assertThat(Ran.privet("policy", "check", folder).out())
        .contains("it is gone 10 years after it was collected");
  }

  @Test
  void aDefaultThatCitesNothingIsNamedByItsOwnLine() {
    assertThat(Ran.privet("policy", "check", folder).out())
        .contains("line 9  collect nothing but what is declared");
  }

  @Test
  void whatAGuardIsMissedForIsSaid() {
    assertThat(Ran.privet("policy", "check", folder).out())
        .contains(
            "no request in sight shows this data to doctor: neither its path nor a guard says so");
  }

  @Test
  void thePageSaysWhatTheFileSays() throws IOException {
    Path page = folder.resolve("privet.html");
    Ran.privet("scan", folder, "--report", "html=" + page);

    assertThat(Files.readString(page))
        .contains("In the policy file: <bdi>never log all data</bdi>");
  }
}
