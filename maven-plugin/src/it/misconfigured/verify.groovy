String log = new File(basedir, 'build.log').text
assert log.contains('privet.failOn: found "sometimes", expected error, warning, note, never or broken')
assert log.contains('found "pdf=target/x.pdf", expected KIND=FILE with a kind of sarif, json')
assert log.contains('privet.encoding: found "UTF-99", expected an encoding such as UTF-8')
assert log.contains('broken-policy.yml:3: found "shout"')
assert log.contains('there is no such model file')
assert !log.contains('a fault of Privet itself')
assert !log.contains('enum constant')
