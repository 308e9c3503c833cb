String log = new File(basedir, 'build.log').text
String record = new File(basedir, 'target/privet/record.md').text
assert record.startsWith('# Record of processing activities: corner-shop')
assert record.contains('- **Personal data**: e-mail address')
assert record.contains('promised: 30 days after the account is closed (P-2)')
assert record.contains('Customer (database): no deletion seen in the code')
assert new File(basedir, 'target/privet/map.json').text.contains('"system" : "corner-shop"')
assert log.contains('1 processing activity, 1 place where data is kept, 0 recipients.')
assert log.contains('broken.md:1: found no entry that privet map wrote')
assert new File(basedir, 'target/broken.md').text == '# Notes\n'
assert !new File(basedir, 'target/never.json').exists()
assert log.contains('found "picture=target/x", expected KIND=FILE with a kind of json, csv,')
true
