package dev.privet.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Trigger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a program besides flows. */
final class EvidenceTest {
  private static final String IMPORTS =
      """
      import jakarta.persistence.*;
      import java.time.*;
      import java.time.temporal.ChronoUnit;
      import java.util.*;
      import java.util.concurrent.TimeUnit;
      import org.springframework.beans.factory.annotation.Value;
      import org.springframework.data.jpa.repository.Query;
      import org.springframework.data.repository.CrudRepository;
      import org.springframework.scheduling.annotation.Scheduled;
      import org.springframework.web.bind.annotation.*;
      """;
  private static final String VISIT =
      """
      @Entity
      class Visit {
        @Id Long id;
        String ipAddress;
        boolean deleted;
        Instant createdAt;
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Instant.now().minus(30, ChronoUnit.DAYS)                            | 30",
        "Instant.now().minus(Duration.ofDays(30))                            | 30",
        "Instant.now().minus(Duration.parse(\"P30D\"))                       | 30",
        "Instant.now().minus(Duration.of(30, ChronoUnit.DAYS))               | 30",
        "Instant.now().minusSeconds(30L * 24 * 60 * 60)                      | 30",
        "Instant.ofEpochMilli(System.currentTimeMillis() - 30L * 86_400_000) | 30",
        "Instant.ofEpochMilli(System.currentTimeMillis() - TimeUnit.DAYS.toMillis(30)) | 30",
        "ZonedDateTime.now().minusMonths(12).toInstant()                     | 365",
        "ZonedDateTime.now().minusWeeks(LIMIT).toInstant()                   | 14",
        "cutoff(Period.ofDays(9))                                            | 9",
        "Instant.now().minus(Duration.ofDays(days))                          | 45",
        "Instant.now().minus(keep)                                           | 10"
      })
  void timesAreFollowedThroughWhateverComputesThem(String cutoff, int days)
      throws IOException, UsageException {
    write("application.yml", "shop:\n  days: 45\n  keep: 10d\n");
    java(
        VISIT
            + """
            interface Visits extends CrudRepository<Visit, Long> {
              void deleteByCreatedAtBefore(Instant time);
            }
            class Purge {
              private static final int LIMIT = 2;
              private Visits visits;
              @Value("${shop.days}") private int days;
              @Value("${shop.keep}") private Duration keep;
              @Scheduled(cron = "0 0 3 * * *")
              void run() {
                visits.deleteByCreatedAtBefore(%s);
              }
              private static Instant cutoff(Period period) {
                return Instant.now().minus(period);
              }
            }
            """
                .formatted(cutoff));

    assertThat(lifetimes()).containsExactly("STORE Visit " + days + " createdAt running");
  }

  @Test
  void aPurgeMayBeWrittenInAnyLanguageOfQueries() throws IOException, UsageException {
    java(
        VISIT
            + """
            interface Visits extends CrudRepository<Visit, Long> {
              @Query("delete from Visit v where v.createdAt < :cutoff")
              void forget(Instant cutoff);
              @Query(value = "delete from visit where created_at < now() - interval '20 days'", nativeQuery = true)
              void forgetNatively();
              List<Visit> findByCreatedAtBefore(Instant cutoff);
            }
            class Purge {
              private Visits visits;
              private EntityManager entities;
              private org.springframework.jdbc.core.JdbcTemplate jdbc;
              @Scheduled(fixedDelay = 1) void one() {
                visits.forget(Instant.now().minus(Duration.ofDays(10)));
              }
              @Scheduled(fixedDelay = 1) void two() {
                visits.forgetNatively();
              }
              @Scheduled(fixedDelay = 1) void three() {
                jdbc.update("DELETE FROM visit WHERE created_at < ?", Instant.now().minus(Duration.ofDays(30)));
              }
              @Scheduled(fixedDelay = 1) void four() {
                entities.createQuery("delete from Visit v where v.createdAt <= ?1")
                    .setParameter(1, Instant.now().minus(Duration.ofDays(40)))
                    .executeUpdate();
              }
              @Scheduled(fixedDelay = 1) void five() {
                for (Visit visit : visits.findByCreatedAtBefore(Instant.now().minus(Duration.ofDays(50)))) {
                  visits.delete(visit);
                }
              }
            }
            """);

    assertThat(lifetimes())
        .containsExactly(
            "STORE Visit 10 createdAt running",
            "STORE Visit 20 created_at running",
            "STORE Visit 30 created_at running",
            "STORE Visit 40 createdAt running",
            "STORE Visit 50 createdAt running");
  }

  @Test
  void aJobThatIsOffOrCalledByNobodyDoesNotRun() throws IOException, UsageException {
    write("application.properties", "purge.cron=-\n");
    java(
        VISIT
            + """
            interface Visits extends CrudRepository<Visit, Long> {
              void deleteByCreatedAtBefore(Instant time);
            }
            class Purge {
              private Visits visits;
              @Scheduled(cron = "${purge.cron}") void off() {
                visits.deleteByCreatedAtBefore(Instant.now().minus(Duration.ofDays(1)));
              }
              void uncalled() {
                visits.deleteByCreatedAtBefore(Instant.now().minus(Duration.ofDays(2)));
              }
            }
            """);

    assertThat(lifetimes())
        .containsExactly("STORE Visit 1 createdAt off", "STORE Visit 2 createdAt off");
  }

  @Test
  void schedulingThatIsNotEnabledRunsNothing() throws IOException, UsageException {
    java(
        VISIT
            + """
            @org.springframework.boot.autoconfigure.SpringBootApplication class Main {}
            interface Visits extends CrudRepository<Visit, Long> {
              void deleteByCreatedAtBefore(Instant time);
            }
            class Purge {
              private Visits visits;
              @Scheduled(cron = "0 0 3 * * *") void run() {
                visits.deleteByCreatedAtBefore(Instant.now().minus(Duration.ofDays(1)));
              }
            }
            """);

    assertThat(lifetimes()).containsExactly("STORE Visit 1 createdAt off");
  }

  @Test
  void librariesAndConfigurationBoundLifetimesToo() throws IOException, UsageException {
    write("application.yml", "server:\n  servlet:\n    session:\n      timeout: 7d\n");
    java(
        """
        @org.springframework.data.redis.core.RedisHash(value = "token", timeToLive = 172800)
        class Token { String accessToken; }
        class Cache {
          void keep(redis.clients.jedis.Jedis jedis, String key, String email) {
            jedis.setex(key, 3600L, email);
          }
          Object build() {
            return com.github.benmanes.caffeine.cache.Caffeine.newBuilder().expireAfterWrite(5, TimeUnit.MINUTES).build();
          }
        }
        """);

    Evidence evidence = evidence();

    assertThat(evidence.lifetimes())
        .extracting(it -> it.subject() + " " + it.limit().map(Duration::toSeconds).orElse(-1L))
        .containsExactlyInAnyOrder("CACHE 3600", "CACHE 300", "STORE 172800", "SESSION 604800");
    assertThat(evidence.lifetimes())
        .filteredOn(it -> it.subject() == Lifetime.Subject.SESSION)
        .extracting(it -> it.site().path() + ":" + it.site().span().line())
        .containsExactly("application.yml:4");
  }

  @Test
  void erasuresAreFollowedFromRequestsAndEventsThroughCascades()
      throws IOException, UsageException {
    java(
        """
        @Entity class Customer {
          @Id Long id;
          String email;
          @OneToMany(cascade = CascadeType.ALL) List<Address> addresses;
        }
        @Entity class Address { @Id Long id; String street; }
        @Entity class Note { @Id Long id; String email; boolean deleted; }
        interface Customers extends CrudRepository<Customer, Long> {}
        interface Notes extends CrudRepository<Note, Long> {}
        record Closed(Long id) {}
        class Desk {
          private Customers customers;
          private org.springframework.context.ApplicationEventPublisher events;
          private Notes notes;
          @DeleteMapping("/me") void close(Long id) {
            events.publishEvent(new Closed(id));
          }
          @org.springframework.context.event.EventListener void closed(Closed closed) {
            customers.deleteById(closed.id());
          }
          @PostMapping("/notes/trash") void trash(Long id) {
            Note note = notes.findById(id).orElseThrow();
            note.deleted = true;
            notes.save(note);
          }
        }
        """);

    assertThat(evidence().erasures())
        .extracting(EvidenceTest::words)
        .containsExactlyInAnyOrder(
            "Customer by Desk.closed(), DELETE /me",
            "Address with Customer by Desk.closed(), DELETE /me",
            "Note marked by POST /notes/trash");
  }

  @Test
  void cookiesHaveTheirLifetimesAndFlags() throws IOException, UsageException {
    java(
        """
        class Login {
          void one(jakarta.servlet.http.HttpServletResponse response) {
            jakarta.servlet.http.Cookie cookie = new jakarta.servlet.http.Cookie("SID", "1");
            cookie.setMaxAge(60 * 60);
            cookie.setHttpOnly(true);
            cookie.setSecure(false);
            response.addCookie(cookie);
          }
          Object two() {
            return org.springframework.http.ResponseCookie.from("lang", "de").secure(true).build();
          }
        }
        """);

    assertThat(evidence().cookies())
        .extracting(CookieUse::name, CookieUse::maxAge, CookieUse::flags)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "SID", Optional.of(Duration.ofHours(1)), java.util.Set.of("httponly")),
            org.assertj.core.groups.Tuple.tuple(
                "lang", Optional.empty(), java.util.Set.of("secure")));
  }

  @Test
  void consentReachesAsFarAsNoWayLeadsAroundIt() throws IOException, UsageException {
    java(
        """
        class Mailer {
          void inside(Settings settings) {
            if (settings.hasConsent()) { send("guarded"); }
            send("open");
          }
          void early(Settings settings) {
            if (!settings.hasConsent()) { return; }
            send("guarded");
          }
          void out(Settings settings) {
            if (settings.optedOut()) { send("open"); } else { send("guarded"); }
          }
          void both(Settings settings, boolean urgent) {
            if (urgent || settings.hasConsent()) { send("open"); }
            if (urgent && settings.hasConsent()) { List.of(1).forEach(it -> send("guarded")); }
          }
          void send(String text) {}
        }
        interface Settings { boolean hasConsent(); boolean optedOut(); }
        """);
    List<String> lines = Files.readAllLines(folder.resolve("Program.java"));

    List<String> guarded =
        evidence().consents().stream()
            .map(it -> lines.get(it.span().line() - 1))
            .filter(it -> it.contains("send("))
            .distinct()
            .toList();

    assertThat(guarded).hasSize(4).allMatch(it -> it.contains("guarded"));
  }

  @Test
  void requestsAreGuardedByAnnotationsAndByPaths() throws IOException, UsageException {
    java(
        """
        class Access {
          Object chain(Http http) {
            return http.authorize(r -> r.requestMatchers("/admin/**").hasRole("ADMIN"));
          }
        }
        interface Http { Object authorize(java.util.function.Consumer<Registry> registry); }
        interface Registry { Url requestMatchers(String... paths); }
        interface Url { Registry hasRole(String role); }
        class Desk {
          @GetMapping("/admin/people") String a() { return ""; }
          @org.springframework.security.access.prepost.PreAuthorize("hasRole('STAFF')")
          @GetMapping("/people") String b() { return ""; }
          @GetMapping("/open") String c() { return ""; }
        }
        """);

    assertThat(evidence().accesses())
        .extracting(Access::trigger)
        .extracting(Trigger::label, Trigger::guards)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("GET /admin/people", List.of("hasRole(ADMIN)")),
            org.assertj.core.groups.Tuple.tuple("GET /people", List.of("hasRole('STAFF')")),
            org.assertj.core.groups.Tuple.tuple("GET /open", List.of()));
  }

  @Test
  void withoutAPolicyNothingIsGathered() throws IOException, UsageException {
    java(VISIT);

    assertThat(Scan.run(settings(), Analyzer::analyze, (a, b, c) -> {}).result().evidence())
        .isEqualTo(Evidence.NONE);
  }

  private static String words(Erasure erasure) {
    return erasure.store()
        + (erasure.soft() ? " marked" : "")
        + (erasure.via().isEmpty() ? "" : " " + erasure.via())
        + " by "
        + String.join(", ", erasure.triggers().stream().map(Trigger::label).toList());
  }

  private List<String> lifetimes() throws UsageException {
    return evidence().lifetimes().stream()
        .map(
            it ->
                it.subject()
                    + " "
                    + it.name()
                    + " "
                    + it.limit().map(Duration::toDays).orElse(-1L)
                    + " "
                    + it.basis()
                    + (it.running() ? " running" : " off"))
        .toList();
  }

  @Test
  void aPurposeOfAPackageHoldsForItsFilesAlone() throws IOException, UsageException {
    Files.createDirectories(folder.resolve("ads"));
    write(
        "ads/package-info.java", "@dev.privet.annotations.Purpose(\"marketing\")\npackage ads;\n");
    write("ads/Banner.java", "package ads;\nclass Banner {}\n");
    write("Shop.java", "class Shop {}\n");

    assertThat(evidence().purposes())
        .extracting(it -> it.path() + " " + it.says())
        .contains("ads/Banner.java marketing")
        .doesNotContain("Shop.java marketing");
  }

  @Test
  void theDatabaseDeletesWhatRefersToADeletedRecord() throws IOException, UsageException {
    java(
        """
        @Entity class Customer { @Id Long id; String email; }
        @Entity class Address { @Id Long id; String street; }
        @Entity class Invoice { @Id Long id; String email; }
        interface Customers extends CrudRepository<Customer, Long> {}
        class Desk {
          private Customers customers;
          @DeleteMapping("/me") void close(Long id) { customers.deleteById(id); }
        }
        """);
    Files.createDirectories(folder.resolve("db/migration"));
    write(
        "db/migration/V1__tables.sql",
        """
        create table customer (id bigint primary key, email varchar(100));
        create table address (
          id bigint primary key, -- references nothing on delete cascade
          customer_id bigint not null references customer (id) on delete cascade
        );
        create table invoice (customer_id bigint references customer (id), email varchar(100));
        """);

    assertThat(evidence().erasures())
        .extracting(EvidenceTest::words)
        .containsExactlyInAnyOrder("Customer by DELETE /me", "Address with Customer by DELETE /me");
  }

  @Test
  void whatTheCodeOfARequestAsksOfItsCallerIsSeen() throws IOException, UsageException {
    java(
        """
        class Permissions { void requireViewUsers() {} boolean hasNews() { return true; } }
        class Desk {
          private Permissions permissions;
          @GetMapping("/users") String users() { permissions.requireViewUsers(); return ""; }
          @GetMapping("/inner") String inner() { guarded(); return ""; }
          @GetMapping("/open") String open() { return permissions.hasNews() ? "news" : ""; }
          private void guarded() { checkRole("staff"); }
          private void checkRole(String role) {}
        }
        """);

    assertThat(evidence().accesses())
        .extracting(it -> it.trigger().label() + " " + it.trigger().demands())
        .containsExactly(
            "GET /users [requireViewUsers()]", "GET /inner [checkRole(staff)]", "GET /open []");
  }

  @Test
  void namedQueriesAreReadWhereTheyAreCalled() throws IOException, UsageException {
    java(
        """
        @Entity
        @NamedQueries({
          @NamedQuery(name = "purge", query = "delete from Visit v where v.created < :time"),
          @NamedQuery(name = "all", query = "select v from Visit v")
        })
        class Visit { @Id Long id; String ipAddress; Instant created; }
        class Purge {
          private EntityManager em;
          @Scheduled(cron = "0 0 3 * * *") void run() {
            em.createNamedQuery("purge").setParameter("time", Instant.now().minus(Duration.ofDays(9))).executeUpdate();
            em.createNamedQuery("all").getResultList();
          }
        }
        """);

    assertThat(evidence().lifetimes())
        .extracting(it -> it.name() + " " + it.limit().orElseThrow())
        .containsExactly("Visit PT216H");
  }

  private Evidence evidence() throws UsageException {
    Scan scan = Scan.gather(settings(), Analyzer::analyze, (a, b, c) -> {});
    assertThat(scan.result().problems()).isEmpty();
    return scan.result().evidence();
  }

  private void java(String text) throws IOException {
    write("Program.java", IMPORTS + text);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private ScanSettings settings() {
    return new ScanSettings(
        List.of(folder),
        Optional.empty(),
        PathFilter.ALL,
        false,
        List.of(),
        StandardCharsets.UTF_8,
        List.of(),
        List.of(),
        Optional.empty(),
        1,
        LocalDate.of(2026, 7, 1));
  }
}
