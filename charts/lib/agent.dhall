{-|
The Deployment of an agent, which polls something at an interval and reports to the broker. Each agent
has its own certificate. `env` are the variables that only this agent needs; `mounts` are its volumes
besides that certificate.
-}
let kubernetes = ../../dhall/kubernetes.dhall

let names = ./names.dhall

let mtls = ./mtls.dhall

let env = ./env.dhall

let Agent = ./Agent.dhall

in  λ(values : ./Values.dhall) →
    λ ( args
      : { name : Text
        , agent : Agent
        , env : List kubernetes.EnvVar.Type
        , volumes : List kubernetes.Volume.Type
        , mounts : List kubernetes.VolumeMount.Type
        }
      ) →
      let container =
              ./container.dhall values args.name args.agent.resources
            ⫽ { env = Some
                  (   [ env.plain "AGENT_INTERVAL" args.agent.interval
                      , env.plain "AGENT_LOG_LEVEL" values.global.logLevel
                      , env.plain "AGENT_TLS_FOLDER" names.mtls.folder
                      , env.secret "AGENT_BROKER_URL" "broker-clients" "url"
                      ]
                    # args.env
                  )
              , volumeMounts = Some ([ mtls.mount ] # args.mounts)
              }

      in  kubernetes.Deployment::{
          , metadata = ./metadata.dhall args.name args.name
          , spec = Some kubernetes.DeploymentSpec::{
            , replicas = Some args.agent.replicas
            , selector = kubernetes.LabelSelector::{
              , matchLabels = Some (./selector.dhall args.name)
              }
            , template = kubernetes.PodTemplateSpec::{
              , metadata = Some kubernetes.ObjectMeta::{
                , labels = Some (./labels.dhall args.name)
                }
              , spec = Some kubernetes.PodSpec::{
                , serviceAccountName = Some args.name
                , containers = [ container ]
                , imagePullSecrets = Some
                  [ kubernetes.LocalObjectReference::{
                    , name = Some names.pullSecret
                    }
                  ]
                , volumes = Some ([ mtls.volume args.name ] # args.volumes)
                }
              }
            }
          }
