package dev.privet.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  private static final Words WORDS =
      Words.knowing(
          List.of(
              "email address",
              "first name",
              "user name",
              "ip address",
              "ssn",
              "password",
              "phone number",
              "id",
              "allergy",
              "postal code"));

  @ParameterizedTest
  @CsvSource({
    "homeEMailAddr, home email address",
    "e_mail, email",
    "E-Mail, email",
    "emailAddress2, email address",
    "userIPAddress, user ip address",
    "IPv4Address, ip address",
    "ipv6Address, ip address",
    "SSN, ssn",
    "userSSNValue, user ssn value",
    "userIDs, user id",
    "usrPwd, user password",
    "passWord, password",
    "firstname, first name",
    "FIRST_NAME, first name",
    "first-name, first name",
    "userfirstname, user first name",
    "useremail, user email",
    "phoneNo, phone number",
    "noPhone, no phone",
    "emailAddresses, email address",
    "allergies, allergy",
    "postalcode, postal code",
    "addressV2, address",
    "customer.email, customer email",
    "URLParser, url parser",
    "oAuth2Token, oauth token"
  })
  void readsIdentifiersAsWords(String identifier, String words) {
    assertThat(WORDS.of(identifier)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"tokenizer", "status", "address", "passage", "storage"})
  void leavesWordsWhole(String word) {
    assertThat(WORDS.of(word)).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({"42", "_", "$1"})
  void findsNoWordsWhereThereAreNone(String identifier) {
    assertThat(WORDS.of(identifier)).isEmpty();
  }
}
