package perfectwork;

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

class PerfectWorkTest {
  private static StubServer outside;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() throws IOException {
    outside = new StubServer("{\"id\": \"ch_1\", \"object\": \"charge\", \"score\": 0.9, \"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 600}");
    application =
        SpringApplication.run(
            PerfectWork.class,
            "--server.port=0",
            "--stripe.url=http://" + outside.host(),
            "--paypal.url=http://" + outside.host(),
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
        {"name": "Mei Tan", "email": "%s", "company": "Tan Trading", "phone": "+6500000000",
         "postalAddress": "1 Sample Street, Singapore", "invoice": true, "interest": "stock keeping",
         "password": "correct horse"}""";
    assertThat(send("POST", "/contacts", "", form.formatted(email)).statusCode()).isEqualTo(201);
    return email + ":correct horse";
  }

  @Test
  void peopleSeeAndCorrectTheirData() throws Exception {
    String user = register("mei@example.com");

    assertThat(send("GET", "/me", user, "").body()).contains("Mei Tan", "stock keeping");
    send("PUT", "/me", user, "{\"name\": \"Mei Lin Tan\"}");
    assertThat(send("GET", "/me", user, "").body()).contains("Mei Lin Tan");
  }

  @Test
  void ownersTakeTheirDatabaseAlongAndDeleteIt() throws Exception {
    String user = register("owner@example.com");
    String id = send("POST", "/me/databases", user, "Ada, +6500000001").body();

    assertThat(send("GET", "/me/databases/export", user, "").body()).contains("Ada");
    assertThat(send("GET", "/helpdesk/databases/" + id, user, "").statusCode()).isEqualTo(403);
    assertThat(send("DELETE", "/me/databases/" + id, user, "").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/me/databases/export", user, "").body()).isEqualTo("[]");
  }

  @Test
  void theProcessorsGetTheOrder() throws Exception {
    String order =
        "{\"reference\": \"R-7\", \"description\": \"a year\", \"amount\": 1200, \"name\": \"Mei\", \"email\": \"mei@example.com\"}";

    assertThat(send("POST", "/payments/stripe", "", order).body()).isEqualTo("ch_1");
    assertThat(send("POST", "/payments/paypal", "", order).body()).isEqualTo("ch_1");
    assertThat(outside.requests())
        .anyMatch(it -> it.startsWith("POST /v1/charges") && it.contains("R-7"))
        .anyMatch(it -> it.startsWith("POST /v2/checkout/orders") && it.contains("R-7"));
  }

  @Test
  void formsAreProtectedByAScore() throws Exception {
    assertThat(send("POST", "/forms/check", "", "").body()).isEqualTo("true");
    assertThat(outside.requests()).anyMatch(it -> it.startsWith("POST /recaptcha/api/siteverify"));
  }
}
