String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] warning PRV102')
assert log.contains('[ERROR] warning PRV102')
assert log.contains('Privet has 1 finding of level warning or graver in threshold; the first is PRV102 at src/main/java/shop/Login.java:5:5.')
assert log.contains('(1 warning not shown: -Dprivet.level=warning)')
assert !log.contains('privet rules')
assert log.count('BUILD SUCCESS') == 2
assert log.count('BUILD FAILURE') == 1
