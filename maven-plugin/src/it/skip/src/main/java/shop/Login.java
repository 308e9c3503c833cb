package shop;

class Login {
  void login(String password) {
    System.out.println(password);
  }
}
