package shop;

class Login {
  void login(int attempts) {
    System.out.println("attempt " + attempts);
  }
}
