assert new File(basedir, 'build.log').text.contains('Privet is skipped.')
assert !new File(basedir, 'target/privet').exists()
