import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert !log.contains('not marked as thread-safe')
assert !log.toLowerCase().contains('plugin validation')
assert log.count("BUILD SUCCESS") == 3
// Without the other modules an accessor is known by its name alone.
assert new File(basedir, "scan.txt").text.contains("it comes from Guest.getEmail()")
['desk', 'lobby'].each {
  def sarif = new JsonSlurper().parse(new File(basedir, "$it/target/privet/privet.sarif"))
  assert sarif.runs.size() == 1
  assert sarif.runs[0].automationDetails.id == "privet/$it/"
  assert sarif.runs[0].results*.ruleId == ['PRV102']
  assert sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri.startsWith("$it/src/main/java/")
}
def all = new JsonSlurper().parse(new File(basedir, 'target/privet/privet.sarif'))
assert all.runs.size() == 1
assert all.runs[0].automationDetails.id == 'privet/reactor/'
assert all.runs[0].results*.ruleId == ['PRV102', 'PRV102']
assert all.runs[0].results.every { it.message.text.contains('Guest.email') }
assert log.contains('Privet has 2 findings of level warning or graver in reactor; the first is PRV102 at desk/src/main/java/shop/desk/Desk.java:7:5.')
assert !log.contains('Generated.java')
