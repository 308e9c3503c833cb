String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] error PRV102  Password is printed to the console')
assert log.contains('BUILD FAILURE')
assert log.contains('Privet has 1 finding of level error in leak; the first is PRV102 at src/main/java/shop/Login.java:5:5. Open ')
assert !log.contains('MojoExecutionException')
assert !log.contains('>>> privet')
assert new File(basedir, 'target/privet/privet.sarif').text.contains('"id" : "privet/leak/"')
