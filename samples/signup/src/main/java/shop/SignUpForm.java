package shop;

/** What the page sends: nobody has said yet which of it is personal, but the names tell. */
public record SignUpForm(String fullName, String email, String phone, String voucher) {}
