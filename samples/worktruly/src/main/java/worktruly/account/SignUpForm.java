package worktruly.account;

import dev.privet.annotations.PersonalData;

/** What a customer tells us to get an account. */
record SignUpForm(
    @PersonalData(value = "user.name", subject = "customer") String name,
    @PersonalData(value = "user.contact.email", subject = "customer") String email,
    @PersonalData(value = "user.contact.organization", subject = "customer") String companyName,
    String industry,
    String teamSize,
    String companyType,
    @PersonalData(value = "user.contact.address", subject = "customer") String companyAddress,
    @PersonalData("user.authorization.password") String password,
    String securityQuestion,
    @PersonalData("pd:SecretText") String securityAnswer) {}
