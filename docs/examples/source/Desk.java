package shop;

import com.acme.hr.Directory;

class Desk {
  private final Directory directory;

  Desk(Directory directory) {
    this.directory = directory;
  }

  void call(String badge) {
    System.out.println("calling " + directory.extension(badge));
  }
}
