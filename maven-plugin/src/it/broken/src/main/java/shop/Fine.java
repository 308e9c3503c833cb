package shop;

class Fine {
  void login(String email) {
    System.out.println(email);
  }
}
