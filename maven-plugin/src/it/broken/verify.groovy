String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] warning PRV102')
assert log.contains('A part of the sources of broken could not be analysed (privet.strict). The first problem: src/main/java/shop/Login.java:5')
assert !log.contains(' at dev.privet')
