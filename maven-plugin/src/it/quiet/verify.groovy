String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] error PRV102  Password is printed to the console')
assert log.contains('--> src/main/java/shop/Login.java:5:5')
assert log.contains('Open ')
assert !log.contains('[INFO]')
assert !log.contains('listed above')
assert !log.contains(' at dev.privet')
