let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let env = ../lib/env.dhall

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      ../lib/agent.dhall
        values
        { name = "agent-registry"
        , agent = values.agent-registry.{ replicas, interval, resources }
        , env =
          [ env.plain
              "REGISTRIES"
              (../lib/commas.dhall values.agent-registry.registries)
          , env.plain "DOCKER_CONFIG" "/etc/tidegraph/registries"
          , env.secret "SIGNATURE_KEY" "agent-registry" "signature.pub"
          ]
        , volumes =
          [ kubernetes.Volume::{
            , name = "registries"
            , secret = Some kubernetes.SecretVolumeSource::{
              , secretName = Some "agent-registry-login"
              , items = Some
                [ kubernetes.KeyToPath::{
                  , key = ".dockerconfigjson"
                  , path = "config.json"
                  }
                ]
              }
            }
          ]
        , mounts =
          [ kubernetes.VolumeMount::{
            , name = "registries"
            , mountPath = "/etc/tidegraph/registries"
            , readOnly = Some True
            }
          ]
        }
