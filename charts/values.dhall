-- The values of a small installation; environments/ changes them.
let values
    : ./lib/Values.dhall
    = { global =
        { registry = "registry.example.org/tidegraph"
        , domain = "tidegraph.example.org"
        , logLevel = "info"
        }
      , broker =
        { replicas = 1
        , storage = "2Gi"
        , resources = { cpu = "250m", memory = "512Mi" }
        }
      , graph =
        { storage = { data = "10Gi", logs = "1Gi", class = None Text }
        , resources = { cpu = "500m", memory = "2Gi" }
        }
      , agent-git =
        { replicas = 1
        , interval = "5m"
        , resources = { cpu = "100m", memory = "128Mi" }
        , host = "git.example.org"
        , groups = [ "platform", "shop" ]
        }
      , agent-registry =
        { replicas = 1
        , interval = "30m"
        , resources = { cpu = "200m", memory = "256Mi" }
        , registries = [ "registry.example.org" ]
        }
      , agent-kubernetes =
        { replicas = 1
        , interval = "1m"
        , resources = { cpu = "100m", memory = "128Mi" }
        , ignoredNamespaces = [ "kube-system", "kube-node-lease" ]
        }
      , console =
        { replicas = { min = 1, max = 2 }
        , title = "Tidegraph"
        , resources = { cpu = "100m", memory = "256Mi" }
        }
      , delivery =
        { url = "https://git.example.org/tidegraph/deploy.git"
        , folder = "local"
        , identity = None Text
        , interval = "5m"
        }
      }

in  values
