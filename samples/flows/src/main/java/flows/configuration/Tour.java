package flows.configuration;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

@Component
public class Tour {
  private static final Logger log = LoggerFactory.getLogger(Tour.class);

  @Value("${delivery.host}")
  private String host;

  private final DeliveryProperties properties;

  public Tour(DeliveryProperties properties) {
    this.properties = properties;
  }

  public void keys(Stop stop) {
    Map<String, String> row = new HashMap<>();
    row.put(Columns.CONTACT, stop.email());
    row.put(Columns.CITY, stop.depot());

    // expect: PRV101 user.contact.email
    log.info("row {}", row.get("email"));
    // silent: another key
    log.info("row {}", row.get("depot"));
    // silent: the name of a column
    log.info("column {}", Columns.CONTACT);
  }

  public void paths(Stop stop) {
    String path = String.format(Columns.BY_CONTACT, stop.email());
    // expect: PRV101 user.contact.email
    log.info("path {}", path);
    String link =
        UriComponentsBuilder.fromHttpUrl("https://" + host)
            .path(Columns.BASE)
            .queryParam("depot", stop.depot())
            .toUriString();
    // silent: a link with a depot
    log.info("link {}", link);
    String mail =
        UriComponentsBuilder.fromHttpUrl("https://" + host)
            .queryParam("to", stop.email())
            .toUriString();
    // expect: PRV101 user.contact.email
    log.info("link {}", mail);
  }

  public void settings() {
    // silent: the name of a server
    log.info("host {}", host);
    // silent: a text with placeholders
    log.info("template {}", properties.getEmailTemplate());
  }
}
