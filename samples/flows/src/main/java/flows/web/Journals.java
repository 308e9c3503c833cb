package flows.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class Journals {
  private static final Logger log = LoggerFactory.getLogger(Journals.class);

  @Bean("noisy")
  public Journal noisy() {
    // expect: PRV101 user.name
    return text -> log.info("journal: {}", text);
  }

  @Bean("quiet")
  public Journal quiet() {
    return text -> {
      // silent: the length of what is written
      log.info("journal: {} characters", text.length());
    };
  }

  @Bean("unused")
  public Journal unused() {
    return text -> {
      // silent: nothing with a person in it is ever written to this one
      log.info("unused: {}", text);
    };
  }
}
