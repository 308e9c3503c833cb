package workflow.platform;

import com.segment.analytics.Analytics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to those who help us gather figures. */
@Configuration
class Measuring {
  @Bean(destroyMethod = "shutdown")
  Analytics analytics(@Value("${segment.url}") String url, @Value("${segment.key}") String key) {
    return Analytics.builder(key).endpoint(url).build();
  }
}
