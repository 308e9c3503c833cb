package shop;

class Login {
  void login(String email) {
    System.out.println(email);
  }
}
