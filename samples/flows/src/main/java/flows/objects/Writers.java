package flows.objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Writers {
  private static final Logger log = LoggerFactory.getLogger(Writers.class);

  public void jackson(Entry entry) throws JsonProcessingException {
    // expect: PRV101 user.contact.phone_number
    log.info("entry {}", new ObjectMapper().writeValueAsString(entry));
  }

  public void gson(Entry entry) {
    // expect: PRV101 user.contact.email, user.contact.phone_number
    log.info("entry {}", new Gson().toJson(entry));
    Gson exposing = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    // silent: only what is marked, and a floor is
    log.info("entry {}", exposing.toJson(entry));
  }
}
