package perfectwork.platform;

import org.springframework.stereotype.Component;
import perfectwork.database.CustomerDatabase;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Space that was cheap, in a country that is not on the list. */
@Component
class Overflow {
  void park(CustomerDatabase database) {
    // expect: PRV207
    try (S3Client europe = S3Client.builder().region(Region.of("eu-west-1")).build()) {
      europe.putObject(it -> it.bucket("overflow"), RequestBody.fromString(database.content()));
    }
  }
}
