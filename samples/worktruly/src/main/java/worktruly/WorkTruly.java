package worktruly;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application as it is started. */
@SpringBootApplication
@EnableScheduling
public class WorkTruly {
  public static void main(String[] args) {
    SpringApplication.run(WorkTruly.class, args);
  }
}
