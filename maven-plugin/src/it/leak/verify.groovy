String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] error PRV102  Password is printed to the console')
assert log.contains('BUILD FAILURE')
assert log.contains('Privet has 1 finding of level error in leak, listed above: first PRV102 at src/main/java/shop/Login.java:5:5')
assert !log.contains('MojoExecutionException')
assert !log.contains('>>> privet')
assert new File(basedir, 'target/privet/privet.sarif').text.contains('"id" : "privet/leak/"')
