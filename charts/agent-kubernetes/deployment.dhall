let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let env = ../lib/env.dhall

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      ../lib/agent.dhall
        values
        { name = "agent-kubernetes"
        , agent = values.agent-kubernetes.{ replicas, interval, resources }
        , env =
          [ env.plain
              "IGNORED_NAMESPACES"
              (../lib/commas.dhall values.agent-kubernetes.ignoredNamespaces)
          , env.secret "PSEUDONYM_KEY" "agent-kubernetes" "pseudonym-key"
          ]
        , volumes = [] : List kubernetes.Volume.Type
        , mounts = [] : List kubernetes.VolumeMount.Type
        }
