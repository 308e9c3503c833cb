package worktruly;

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

class WorkTrulyTest {
  private static final String SIGN_UP =
      """
      {"name": "Asha Verma", "email": "%s", "companyName": "Verma Textiles", "industry": "textiles",
       "companyAddress": "12 Lake Road, Pune", "password": "correct horse", "securityQuestion": "First pet?",
       "securityAnswer": "Moti"}""";

  private static StubServer outside;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() throws IOException {
    outside = new StubServer("{\"id\": \"cs_1\", \"object\": \"checkout.session\", \"url\": \"https://pay.example/1\"}");
    application =
        SpringApplication.run(
            WorkTruly.class,
            "--server.port=0",
            "--stripe.url=http://" + outside.host(),
            "--sendgrid.host=" + outside.host(),
            "--twilio.url=http://" + outside.host());
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

  private static String signUp(String email) throws IOException, InterruptedException {
    assertThat(send("POST", "/accounts", "", SIGN_UP.formatted(email)).statusCode()).isEqualTo(201);
    return email + ":correct horse";
  }

  @Test
  void customersSeeTheirAccount() throws Exception {
    String user = signUp("asha@example.com");

    assertThat(send("GET", "/me", user, "").body()).contains("Asha Verma", "Verma Textiles");
    assertThat(send("GET", "/me", "", "").statusCode()).isEqualTo(401);
  }

  @Test
  void supportIsLeftOutWithoutConsent() throws Exception {
    String user = signUp("ravi@example.com");

    assertThat(send("GET", "/staff/accounts/1", "staff:staff", "").statusCode()).isEqualTo(403);
    assertThat(send("GET", "/staff/accounts/1", user, "").statusCode()).isEqualTo(403);
  }

  @Test
  void theGatewaysGetTheNumberAndTheAddressOfARecord() throws Exception {
    String user = signUp("meera@example.com");
    String entry = "{\"phone\": \"+15005550009\", \"email\": \"kiran@example.org\", \"orders\": \"10 saris\"}";
    send("POST", "/me/records", user, entry);

    assertThat(send("GET", "/me/records", user, "").body()).contains("10 saris");
    assertThat(send("POST", "/me/records/1/text", user, "").statusCode()).isEqualTo(200);
    assertThat(send("POST", "/me/records/1/mail", user, "").statusCode()).isEqualTo(200);
    assertThat(outside.requests())
        .anyMatch(it -> it.contains("/Messages.json") && it.contains("5005550009"))
        .anyMatch(it -> it.contains("mail/send") && it.contains("kiran@example.org"));
  }

  @Test
  void theCardIsLeftToTheProcessor() throws Exception {
    String order = "{\"billingEmail\": \"asha@example.com\", \"organisation\": \"Verma\", \"billingAddress\": \"Pune\"}";

    assertThat(send("POST", "/checkout", "", order).body()).isEqualTo("https://pay.example/1");
  }
}
