package worktruly.operations;

import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import worktruly.account.Account;

/** A second home for accounts, on another continent. */
@Component
class Archive {
  void keep(Account account) {
    // expect: PRV207
    try (S3Client storage = S3Client.builder().region(Region.of("us-east-1")).build()) {
      storage.putObject(
          it -> it.bucket("worktruly-archive").key("accounts/" + account.id()),
          RequestBody.fromString(account.companyAddress()));
    }
  }
}
