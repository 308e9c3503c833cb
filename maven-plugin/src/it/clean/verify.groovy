String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] no findings in 1 file')
assert log.contains('The class path is empty')
assert new File(basedir, 'target/privet/privet.sarif').text.contains('"results" : [ ]')
