let kubernetes = ../../dhall/kubernetes.dhall

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
