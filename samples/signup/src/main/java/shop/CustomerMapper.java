package shop;

/** Makes a customer of a form. */
final class CustomerMapper {
  private long last = 1000;

  Customer toCustomer(SignUpForm form) {
    return new Customer(++last, form.fullName(), form.email().trim(), form.phone());
  }
}
