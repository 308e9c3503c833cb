String log = new File(basedir, 'build.log').text
assert log.contains('privet-baseline.txt holds 1 findings (before: 0).')
assert log.contains('1 in the baseline')
assert new File(basedir, 'privet-baseline.txt').readLines()[1] ==~ /[0-9a-f]{12}\tPRV102\tsrc\/main\/java\/shop\/Login.java\t.*/
assert new File(basedir, 'target/privet/privet.sarif').text.contains('"results" : [ ]')
assert new File(basedir, 'target/privet/privet.html').text.contains('<title>baseline')
