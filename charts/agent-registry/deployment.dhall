let kubernetes = ../../dhall/kubernetes.dhall

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
