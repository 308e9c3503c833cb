package shop;

/** Signs up whoever the arguments name. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    SignUpForm form = new SignUpForm(args[0], args[1], args[2], "SPRING");
    new SignUpService().signUp(form);
    System.out.println("signed up");
  }
}
