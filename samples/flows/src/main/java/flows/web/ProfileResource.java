package flows.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Path("/profile")
public class ProfileResource {
  private static final Logger log = LoggerFactory.getLogger(ProfileResource.class);

  @Inject Greeting greeting;

  @POST
  public void update(@FormParam("phone") String line, @QueryParam("tab") String tab) {
    // expect: PRV101 user.contact.phone_number
    log.info("new number {}", line);
    // silent: a tab of the page
    log.info("on tab {}", tab);
    greeting.greet(line);
  }

  @GET
  public String page() {
    // silent: a constant answer
    return "profile";
  }
}
