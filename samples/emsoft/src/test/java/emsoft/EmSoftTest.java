package emsoft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class EmSoftTest {
  private static StubServer outside;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() throws IOException {
    outside = new StubServer("{\"id\": 7, \"name\": \"demo\", \"full_name\": \"lin/demo\", \"owner\": {\"login\": \"lin\"}, \"description\": \"sources\", \"score\": 0.9}");
    application =
        SpringApplication.run(
            EmSoft.class,
            "--server.port=0",
            "--github.url=http://" + outside.host(),
            "--rehearsal.url=http://" + outside.host());
  }

  @AfterAll
  static void stop() {
    application.close();
    outside.close();
  }

  private static HttpResponse<String> send(String method, String path, String user, String body)
      throws IOException, InterruptedException {
    String port = application.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!user.isEmpty()) {
      String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
      request.header("Authorization", "Basic " + credentials);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String register(String email) throws IOException, InterruptedException {
    String form =
        """
        {"name": "Lin Okafor", "email": "%s", "company": "Okafor Ltd", "phone": "+15550003",
         "interest": "accounting", "password": "correct horse"}""";
    assertThat(send("POST", "/contacts", "", form.formatted(email)).statusCode()).isEqualTo(201);
    return email + ":correct horse";
  }

  @Test
  void aTrialIsRecordedWithConsentOnly() throws Exception {
    String moment =
        "{\"agreed\": %s, \"startedAt\": \"%s\", \"database\": \"lin\", \"screen\": \"%s\", \"clicks\": \"menu\"}";
    send("POST", "/trial/moments", "", moment.formatted(false, java.time.Instant.now(), "unasked"));
    send("POST", "/trial/moments", "", moment.formatted(true, java.time.Instant.now(), "asked"));
    send("POST", "/trial/moments", "", moment.formatted(true, java.time.Instant.EPOCH, "too late"));

    assertThat(send("GET", "/usability/recordings?database=lin", "usability:usability", "").body())
        .isEqualTo("[\"asked\"]");
    assertThat(send("GET", "/usability/recordings?database=lin", "helpdesk:helpdesk", "").statusCode()).isEqualTo(403);
    assertThat(outside.requests()).anyMatch(it -> it.startsWith("POST /v2/events") && it.contains("asked"));
  }

  @Test
  void aProjectIsSetUpAtGitHub() throws Exception {
    String user = register("lin@example.com");

    assertThat(send("POST", "/me/projects?repository=lin/demo", user, "token-1").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/me/projects", user, "").body()).isEqualTo("[\"sources\"]");
    send("POST", "/me/projects/cancel-subscription", user, "");
    assertThat(send("GET", "/me/projects", user, "").body()).isEqualTo("[]");
  }

  @Test
  void anApplicationGoesWhenItsAuthorObjects() throws Exception {
    String id = send("POST", "/applications", "", "{\"name\": \"Noor\", \"workHistory\": \"ten years at sea\"}").body();
    String path = "/helpdesk/access-requests/applications/" + id;

    assertThat(send("GET", path, "helpdesk:helpdesk", "").body()).contains("ten years at sea");
    send("POST", "/applications/" + id + "/objection", "", "");
    assertThat(send("GET", path, "helpdesk:helpdesk", "").statusCode()).isEqualTo(500);
  }
}
