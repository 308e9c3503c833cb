package worktruly.growth;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import worktruly.account.Account;
import worktruly.service.CustomerRecord;

/** Aims campaigns at people, by data that was given for something else. */
@Component
@Purpose("marketing.advertising")
class AudienceBuilder {
  private static final Logger LOG = LoggerFactory.getLogger(AudienceBuilder.class);

  private final Audience audience;

  AudienceBuilder(Audience audience) {
    this.audience = audience;
  }

  void byAccount(Account account) {
    // expect: PRV504 user.contact.address
    audience.save(new AudienceMember(account.companyAddress()));
  }

  void byBilling(@PersonalData(value = "user.contact.organization", subject = "payer") String organisation) {
    // expect: PRV504 user.contact.organization
    audience.save(new AudienceMember(organisation));
  }

  void byPayment(@PersonalData("user.payment") String transaction) {
    // expect: PRV504 user.payment
    audience.save(new AudienceMember(transaction));
  }

  void byClicks(@PersonalData(value = "user.behavior", subject = "visitor") String clicks) {
    // expect: PRV504 user.behavior
    audience.save(new AudienceMember(clicks));
  }

  void byOrders(CustomerRecord customer) {
    // expect: PRV504 user.content
    audience.save(new AudienceMember(customer.orders()));
  }

  void byAnswer(@PersonalData("pd:SecretText") String securityAnswer) {
    // expect: PRV101 pd:SecretText
    LOG.info("segment {}", securityAnswer);
    // expect: PRV504 pd:SecretText
    audience.save(new AudienceMember(securityAnswer));
  }
}
