-- Like production, but smaller.
let Values = ../lib/Values.dhall

in  λ(values : Values) →
      values
      with global.domain = "staging.tidegraph.example.org"
      with global.logLevel = "debug"
      with broker.replicas = 3
      with graph.storage.class = Some "managed-csi"
      with delivery.folder = "staging"
      with delivery.identity = Some "tidegraph-staging-decrypt"
