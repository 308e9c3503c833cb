package workflow;

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

class WorkflowPlatformTest {
  private static StubServer outside;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() throws IOException {
    outside = new StubServer("{\"success\": true}");
    application =
        SpringApplication.run(
            WorkflowPlatform.class,
            "--server.port=0",
            "--segment.url=http://" + outside.host(),
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

  @Test
  void takesContactsAndShowsTheirDataOnRequest() throws Exception {
    String contact = "{\"name\": \"Lena Novak\", \"email\": \"lena@example.com\", \"phone\": \"+15550001\"}";
    assertThat(send("POST", "/contacts", "", contact).statusCode()).isEqualTo(201);
    send("POST", "/inquiries", "", "{\"name\": \"Omar Haddad\", \"phone\": \"+15550002\"}");

    assertThat(send("GET", "/privacy-officer/access/inquiries/1", "", "").body()).contains("Omar Haddad");
  }

  @Test
  void publishesFeedbackWithConsentOnly() throws Exception {
    send("POST", "/feedback", "", "{\"feedback\": \"very neat\", \"publishable\": true}");
    send("POST", "/feedback", "", "{\"feedback\": \"not my name please\", \"publishable\": false}");

    assertThat(send("GET", "/feedback/published", "", "").body()).isEqualTo("[\"very neat\"]");
  }

  @Test
  void recognisesABrowser() throws Exception {
    assertThat(send("GET", "/", "", "").headers().firstValue("Set-Cookie").orElse("")).startsWith("visitor_id=");
  }

  @Test
  void monitorsWithPermissionOnly() throws Exception {
    send("POST", "/tenants/1/events?permission=false", "", "opened a form");
    String before = send("POST", "/health/report", "", "").body();
    send("POST", "/tenants/1/events?permission=true", "", "opened a form");

    assertThat(before).isEqualTo("0");
    assertThat(send("POST", "/health/report", "", "").body()).isEqualTo("1");
  }
}
