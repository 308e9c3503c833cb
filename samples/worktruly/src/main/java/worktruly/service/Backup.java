package worktruly.service;

import dev.privet.annotations.Purpose;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A copy of the service data, in the country in which it is kept. */
@Component
@Purpose("essential.service")
class Backup {
  private final CustomerRecords records;

  Backup(CustomerRecords records) {
    this.records = records;
  }

  @Scheduled(cron = "0 0 4 * * SUN")
  void copy() {
    try (S3Client storage = S3Client.builder().region(Region.of("ap-south-1")).build()) {
      for (CustomerRecord customer : records.findAll()) {
        String key = "records/" + customer.id();
        storage.putObject(it -> it.bucket("worktruly").key(key), RequestBody.fromString(customer.orders()));
      }
    }
  }
}
