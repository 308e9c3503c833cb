// What a generator might have left: seen by the compiler, not ours to judge.
File generated = new File(basedir, 'desk/target/generated-sources/annotations/shop/desk/Generated.java')
generated.parentFile.mkdirs()
generated.text = '''package shop.desk;

class Generated {
  void print(String password) {
    System.out.println(password);
  }
}
'''
true
