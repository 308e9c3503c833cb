String log = new File(basedir, 'build.log').text
assert log.contains('E-mail address is printed to the console against clause P-1')
assert log.contains('Privet has 1 finding of level error in policy')
assert new File(basedir, 'target/inventory.json').text.contains('"promises" : [')
assert !new File(basedir, 'target/privet/privet.sarif').exists()
assert log.contains('policy breaks 1 promise of its policy: P-1.')
