package softhelpers.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meters. */
@Configuration
class Meters {
  @Bean
  MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }
}
