let names = ../lib/names.dhall

let values
    : ../lib/Compactor.dhall
    = { image = "registry.example.org/tidegraph/compactor:${names.appVersion}"
      , schedule = "17 3 * * *"
      , timeZone = "Etc/UTC"
      , keepDays = 30
      , archive =
        { endpoint = "https://objects.example.org"
        , bucket = "tidegraph-archive"
        }
      , resources = { cpu = "200m", memory = "512Mi" }
      }

in  values
