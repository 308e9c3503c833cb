package softhelpers.customer;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in customers and their books, if they agree. */
@RestController
@Purpose("essential.service")
class SignUp {
  private final Customers customers;
  private final Books books;
  private final PasswordEncoder encoder;

  SignUp(Customers customers, Books books, PasswordEncoder encoder) {
    this.customers = customers;
    this.books = books;
    this.encoder = encoder;
  }

  record Form(
      boolean agreed,
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email,
      @PersonalData(value = "user.contact.address", subject = "customer") String address,
      @PersonalData(value = "user.contact.phone_number", subject = "customer") String phone,
      @PersonalData("user.authorization.password") String password) {}

  record BookForm(
      boolean agreed,
      Long customerId,
      @PersonalData(value = "user.demographic.gender", subject = "customer") String gender,
      @PersonalData(value = "user.financial.bank_account", subject = "customer") String bankAccount,
      @PersonalData(value = "pd:CreditScore", subject = "customer") String creditScore,
      @PersonalData(value = "user.behavior.purchase_history", subject = "customer") String purchases) {}

  @ConsentGate("collection")
  private static boolean agrees(boolean agreed) {
    return agreed;
  }

  @PostMapping("/customers")
  @ResponseStatus(HttpStatus.CREATED)
  void signUp(@RequestBody Form form) {
    if (agrees(form.agreed())) {
      customers.save(
          new Customer(
              form.name(), form.email(), form.address(), form.phone(), encoder.encode(form.password())));
    }
  }

  @PostMapping("/books")
  void book(@RequestBody BookForm form) {
    if (agrees(form.agreed())) {
      books.save(
          new Book(
              form.customerId(), form.gender(), form.bankAccount(), form.creditScore(), form.purchases()));
    }
  }
}
