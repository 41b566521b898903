-- For one machine: everything small, with verbose logs.
let Values = ../lib/Values.dhall

in  λ(values : Values) →
      values
      with global.domain = "tidegraph.localhost"
      with global.logLevel = "debug"
      with graph.storage.data = "1Gi"
      with graph.resources = { cpu = "250m", memory = "1Gi" }
