new File(basedir, 'target').mkdirs()
new File(basedir, 'target/broken.md').text = '# Notes\n'
true
