package dev.privet.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.classify.NameQuery.Kind;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.Shape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameClassifierTest {
  private static final Category EMAIL =
      new Category("user.contact.email", "e-mail address", Sensitivity.ORDINARY);
  private static final Category NAME = new Category("user.name", "name", Sensitivity.ORDINARY);
  private static final Category PASSWORD =
      new Category("user.authorization.password", "password", Sensitivity.CREDENTIAL);
  private static final Category SALARY = new Category("pd:Salary", "salary", Sensitivity.FINANCIAL);

  private static final Category SECRET =
      new Category("user.authorization.credentials", "credential", Sensitivity.CREDENTIAL);
  private static final Category DEVICE =
      new Category("user.device.device_id", "device id", Sensitivity.IDENTIFIER);

  private final NameClassifier classifier =
      new NameClassifier(
          List.of(
              new CategorySpec(
                  EMAIL,
                  List.of("email", "email address"),
                  List.of(),
                  List.of("support email"),
                  List.of("InternetAddress"),
                  List.of("X-Mail"),
                  "test:1"),
              new CategorySpec(
                  NAME,
                  List.of("full name"),
                  List.of("name"),
                  List.of("file full name"),
                  List.of(),
                  List.of(),
                  "test:2"),
              new CategorySpec(
                  PASSWORD,
                  List.of("password"),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  "test:3"),
              new CategorySpec(
                  SALARY,
                  List.of("salary"),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(Shape.MEASURE),
                  Confidence.MEDIUM,
                  "test:4"),
              new CategorySpec(
                  SECRET,
                  List.of("access token", "credential"),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  "test:5"),
              new CategorySpec(
                  DEVICE,
                  List.of("device id", "device serial number"),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  "test:6")));

  @Test
  void citesTheWordsThatDecide() {
    assertThat(field("homeEMailAddr", "Customer", "String"))
        .isEqualTo(
            new NameVerdict(EMAIL, Confidence.HIGH, "the words \"email address\" of the field"));
  }

  @Test
  void citesTheOwnerThatMakesAWeakWordPersonal() {
    assertThat(field("name", "CustomerDto", "String"))
        .isEqualTo(
            new NameVerdict(
                NAME,
                Confidence.MEDIUM,
                "the word \"name\" of the field in CustomerDto, which describes a person"));
  }

  @Test
  void trustsTheCallerThatAnOwnerIsAPerson() {
    NameQuery query = new NameQuery(Kind.FIELD, "name", "Acct", "String", true);

    assertThat(classifier.classify(query)).map(NameVerdict::category).contains(NAME);
    assertThat(classifier.classify(new NameQuery(Kind.FIELD, "name", "Acct", "String", false)))
        .isEmpty();
  }

  @Test
  void judgesByTheTypeWhereTheNameSaysNothing() {
    assertThat(field("to", "Mailer", "InternetAddress"))
        .isEqualTo(
            new NameVerdict(EMAIL, Confidence.MEDIUM, "the type InternetAddress of the field"));
  }

  @Test
  void knowsTheKeysThatACategoryLists() {
    assertThat(classifier.classify(new NameQuery(Kind.LITERAL, "x-mail", "", "", false)))
        .contains(new NameVerdict(EMAIL, Confidence.HIGH, "the key \"x-mail\""));
  }

  @Test
  void neverSaysMoreThanTheCategoryAllows() {
    assertThat(field("salary", "Employee", "BigDecimal").confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void doubtsDataAmongSettingsButNotSecrets() {
    assertThat(field("email", "MailProperties", "String").confidence()).isEqualTo(Confidence.LOW);
    assertThat(field("password", "MailProperties", "String").confidence())
        .isEqualTo(Confidence.HIGH);
  }

  @Test
  void doubtsTheValueOfATokenAndNeverTrustsAParameterOfThatName() {
    assertThat(field("value", "AccessToken", "String").confidence()).isEqualTo(Confidence.LOW);
    assertThat(
            classifier.classify(
                new NameQuery(Kind.PARAMETER, "value", "AccessToken", "String", false)))
        .isEmpty();
  }

  @Test
  void doubtsTheIdOfAMachine() {
    assertThat(field("serialNumber", "MdmDeviceInfo", "String").confidence())
        .isEqualTo(Confidence.LOW);
    assertThat(field("deviceId", "DeviceInfo", "String").confidence()).isEqualTo(Confidence.LOW);
    assertThat(field("deviceId", "Customer", "String").confidence()).isEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "char[]", "byte[]", "Optional<String>", "Object"})
  void takesACredentialOfTextForASecret(String type) {
    assertThat(find("credentials", "Login", type)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "List<String>", "String[]", "CredentialModel", "JsonNode"})
  void takesOtherCredentialsForRecordsOfThem(String type) {
    assertThat(find("credentials", "Login", type)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"salary, BigDecimal", "salary, int", "email, String", "email, char[]"})
  void acceptsTypesThatCanHoldTheDatum(String name, String type) {
    assertThat(find(name, "Foo", type)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"salary, boolean", "salary, LocalDate", "email, long", "email, EmailTemplate"})
  void rejectsTypesThatCannotHoldTheDatum(String name, String type) {
    assertThat(find(name, "Foo", type)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hashedEmail",
        "maskedEmail",
        "emailHash",
        "sha256Email",
        "encryptedPassword",
        "sendEmail",
        "noEmail",
        "maxEmail",
        "userByEmail",
        "emailTemplate",
        "supportEmail",
        "EMAIL",
        "",
        "_",
        "é"
      })
  void leavesOtherThingsAlone(String name) {
    assertThat(find(name, "Foo", "String")).isEmpty();
  }

  @Test
  void leavesNamesAloneThatAreTooLongToBeNames() {
    assertThat(find("a".repeat(200) + "Email", "Foo", "String")).isEmpty();
  }

  @Test
  void readsTheOwnerAndTheNameAsOnePhrase() {
    assertThat(find("fullName", "Files", "String")).isEmpty();
    assertThat(field("address", "Email", "String").evidence())
        .isEqualTo("the words \"email address\" of Email and its field");
    assertThat(field("value", "EmailAddress", "String").evidence())
        .isEqualTo("the words \"email address\" of EmailAddress");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Customer",
        "CustomerDto",
        "UserProfile",
        "CreateUserRequest",
        "Outer.Patient",
        "SignUpForm",
        "TeamMember",
        "Member"
      })
  void knowsTypesThatDescribeAPerson(String type) {
    assertThat(classifier.namesPerson(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Product",
        "UserService",
        "UserRole",
        "CustomerType",
        "FastMember",
        "Account",
        "EmailSender",
        "ClassVisitor",
        "Customer.Address",
        ""
      })
  void knowsTypesThatDoNot(String type) {
    assertThat(classifier.namesPerson(type)).isFalse();
  }

  @Test
  void answersSeveralThreadsAlike() {
    List<String> names = List.of("userEmail", "hashedEmail", "fullName", "salary", "fileName");

    assertThat(
            IntStream.range(0, 4000)
                .parallel()
                .filter(i -> find(names.get(i % 5), "Foo" + i % 7, "String").isPresent())
                .count())
        .isEqualTo(2400);
  }

  private NameVerdict field(String name, String owner, String type) {
    return find(name, owner, type).orElseThrow();
  }

  private java.util.Optional<NameVerdict> find(String name, String owner, String type) {
    return classifier.classify(new NameQuery(Kind.FIELD, name, owner, type, false));
  }
}
