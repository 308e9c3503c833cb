package flows.forms;

import dev.privet.annotations.PersonalData;

public class Payer {
  private final String email;
  private final String phone;
  private final int cents;

  @PersonalData("user.financial.credit_card")
  private final String cardNumber;

  public Payer(String email, String phone, String cardNumber, int cents) {
    this.email = email;
    this.phone = phone;
    this.cardNumber = cardNumber;
    this.cents = cents;
  }

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public String getCardNumber() {
    return cardNumber;
  }

  public int getCents() {
    return cents;
  }
}
