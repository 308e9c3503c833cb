  tasks.register<Exec>("privet") {
    commandLine("privet", "scan", projectDir)
  }
  tasks.named("check") { dependsOn("privet") }
