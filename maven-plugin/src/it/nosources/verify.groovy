assert new File(basedir, 'build.log').text.count('Privet has nothing to do: there are no sources.') == 3
