package flows.objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Export {
  private static final Logger log = LoggerFactory.getLogger(Export.class);

  private final ObjectMapper mapper = new ObjectMapper();
  private Statement last = new Statement();
  private Turnover turnover = new Turnover();

  public void jackson(Statement statement, Turnover turnover) throws JsonProcessingException {
    // expect: PRV101 user.contact.email
    log.info("statement {}", mapper.writeValueAsString(statement));
    // silent: its class names the address among the properties to leave out
    log.info("turnover {}", mapper.writeValueAsString(turnover));
    // silent: a class without a text of its own
    log.info("statement {}", statement);
  }

  public void gson(Statement statement) {
    Gson exposed = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    // expect: PRV101 user.authorization.password, user.contact.email, user.contact.phone_number
    log.info("statement {}", new Gson().toJson(statement));
    // expect: PRV101 user.contact.email
    log.info("statement {}", exposed.toJson(statement));
  }

  public void readBack(String json) throws JsonProcessingException {
    Statement statement = mapper.readValue(json, Statement.class);
    // expect: PRV101 user.contact.phone_number
    log.info("read {}", statement.getPhone());
    // silent: how many pages it has
    log.info("read {}", statement.getPages());
  }

  @GetMapping("/statement")
  public Statement statement() {
    // expect: PRV104 user.contact.email
    return last;
  }

  @GetMapping("/turnover")
  public Turnover turnover() {
    // silent: its class names the address among the properties to leave out
    return turnover;
  }
}
