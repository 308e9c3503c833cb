String log = new File(basedir, 'build.log').text
['privet:aggregate', 'privet:baseline', 'privet:check', 'privet:help', 'privet:map', 'privet:scan'].each { assert log.contains(it) }
true
