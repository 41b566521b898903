-- Three replicas of critical services, and storage for the whole graph.
let Values = ../lib/Values.dhall

in  λ(values : Values) →
      values
      with broker.replicas = 3
      with broker.storage = "20Gi"
      with graph.storage
           =
        { data = "200Gi", logs = "10Gi", class = Some "managed-csi-premium" }
      with graph.resources = { cpu = "4", memory = "16Gi" }
      with agent-git.replicas = 2
      with console.replicas = { min = 3, max = 12 }
      with delivery.folder = "production"
      with delivery.identity = Some "tidegraph-production-decrypt"
