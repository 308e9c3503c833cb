package dev.privet.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which hosts requests are seen to go. */
final class AddressesTest {
  private static final String SHOP =
      """
      import java.net.URI;
      import java.net.URL;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse;
      import java.util.Map;
      import okhttp3.MediaType;
      import okhttp3.OkHttpClient;
      import okhttp3.Request;
      import okhttp3.RequestBody;
      import org.springframework.beans.factory.annotation.Value;
      import org.springframework.boot.context.properties.ConfigurationProperties;
      import org.springframework.core.env.Environment;
      import org.springframework.web.client.RestClient;
      import org.springframework.web.client.RestTemplate;
      import org.springframework.web.reactive.function.client.WebClient;
      import org.springframework.web.util.UriComponentsBuilder;

      @ConfigurationProperties(prefix = "mail")
      class Mail {
        private String apiUrl;
        String getApiUrl() { return apiUrl; }
      }

      class Shop {
        static final String BASE = "https://api.post.example/v1";
        private final RestTemplate http = new RestTemplate();
        private final RestClient rest = RestClient.create("https://api.post.example");
        private final WebClient web = WebClient.builder().baseUrl(BASE).build();
        private final String injected;
        @Value("${mail.api-url}") private String filled;
        @Value("${mail.host:https://fallback.example}") private String fallback;
        @Value("${mail.nowhere}") private String open;
        private Mail mail;
        private Environment env;
        private boolean test;

        Shop(@Value("${mail.api-url}") String injected) { this.injected = injected; }

        private String url(long id) { return BASE + "/people/" + id; }
        private String either() { return test ? "https://one.example/x" : "https://two.example/x"; }
        private void forward(String url, String email) { %1$s }
        void caller(String email) { forward(BASE + "/mails", email); }
        private void several(String url, String email) { %2$s }
        void one(String email) { several("https://one.example", email); }
        void two(String email) { several("https://two.example", email); }

        void send(String email, long id, String host) throws Exception {
          %3$s
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "http.postForObject(BASE + \"/people/\" + id, email, String.class);",
        "http.postForObject(\"https://api.post.example/\" + id, email, String.class);",
        "http.postForObject(String.format(\"%s/people/%d\", BASE, id), email, String.class);",
        "http.postForObject(\"https://api.post.example/%d\".formatted(id), email, String.class);",
        "http.postForObject(URI.create(BASE + \"/\" + id), email, String.class);",
        "http.postForObject(UriComponentsBuilder.fromHttpUrl(BASE).path(\"/x\").toUriString(), email, String.class);",
        "http.postForObject(new StringBuilder(BASE).append(id).toString(), email, String.class);",
        "String url = BASE; url += \"/\" + id; http.postForObject(url, email, String.class);",
        "String url = null; if (id > 0) { url = BASE; } http.postForObject(url, email, String.class);",
        "http.postForObject(url(id), email, String.class);",
        "http.postForObject(injected, email, String.class);",
        "http.postForObject(filled + \"/people\", email, String.class);",
        "http.postForObject(mail.getApiUrl(), email, String.class);",
        "http.postForObject(env.getProperty(\"mail.api-url\"), email, String.class);",
        "http.postForObject(env.getProperty(\"no.such\", BASE), email, String.class);",
        "rest.post().uri(\"/people\").body(email).retrieve();",
        "web.post().uri(\"/people\").bodyValue(email).retrieve();",
        "WebClient.create().post().uri(BASE + \"/\" + id).bodyValue(email).retrieve();",
        "HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(BASE + id)).POST(HttpRequest.BodyPublishers.ofString(email)).build(), HttpResponse.BodyHandlers.ofString());",
        "HttpRequest r = HttpRequest.newBuilder().uri(URI.create(BASE)).POST(HttpRequest.BodyPublishers.ofString(email)).build(); HttpClient.newHttpClient().send(r, HttpResponse.BodyHandlers.ofString());",
        "new OkHttpClient().newCall(new Request.Builder().url(BASE + id).post(RequestBody.create(email, MediaType.get(\"a/b\"))).build()).execute();",
        "Runnable later = () -> http.postForObject(BASE + \"/\" + id, email, String.class); later.run();"
      })
  void anAddressIsFollowedToItsHost(String statement) throws IOException, UsageException {
    assertThat(hosts(statement)).containsExactly("api.post.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "http.postForObject(\"https://\" + host + \"/people\", email, String.class);",
        "http.postForObject(\"https://api.\" + host, email, String.class);",
        "http.postForObject(either(), email, String.class);",
        "http.postForObject(open, email, String.class);",
        "http.postForObject(host, email + \" of https://shop.example/people\", String.class);",
        "http.postForObject(host, Map.of(\"to\", email, \"back\", \"https://shop.example\"), String.class);",
        "http.postForObject(host + \"/x?back=https://shop.example\", email, String.class);",
        "http.postForObject(id > 0 ? BASE : host, email, String.class);"
      })
  void whatIsNotSureIsNotTold(String statement) throws IOException, UsageException {
    assertThat(hosts(statement)).containsExactly("?");
  }

  @Test
  void aParameterIsWhatAllCallersHandIn() throws IOException, UsageException {
    assertThat(hosts("http.postForObject(url, email, String.class);", "", "caller(email);"))
        .containsExactly("api.post.example");
    assertThat(hosts("", "http.postForObject(url + email.length(), email, String.class);", ""))
        .containsExactly("?");
  }

  @Test
  void aDefaultInTheCodeHoldsWhereNothingIsConfigured() throws IOException, UsageException {
    assertThat(hosts("http.postForObject(fallback, email, String.class);"))
        .containsExactly("fallback.example");
  }

  private List<String> hosts(String statement) throws IOException, UsageException {
    return hosts("", "", statement);
  }

  private List<String> hosts(String forward, String several, String send)
      throws IOException, UsageException {
    write("src/main/resources/application.yml", "mail:\n  api-url: https://api.post.example/v2\n");
    write(
        "src/main/java/Shop.java",
        SHOP.replace("%1$s", forward).replace("%2$s", several).replace("%3$s", send));
    ScanSettings settings =
        new ScanSettings(
            List.of(folder),
            Optional.of(folder),
            new PathFilter(List.of(), List.of()),
            false,
            List.of(),
            StandardCharsets.UTF_8,
            List.of(),
            List.of(),
            Optional.empty(),
            1,
            LocalDate.EPOCH);
    return Scan.run(settings, Analyzer::analyze, (a, b, c) -> {}).result().exposures().stream()
        .map(Exposure::sink)
        .filter(it -> it.kind() == SinkKind.THIRD_PARTY)
        .map(it -> it.host().orElse("?"))
        .distinct()
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
