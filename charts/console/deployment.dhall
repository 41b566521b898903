let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

let env = ../lib/env.dhall

let name = names.console.name

let mount =
      λ(name : Text) →
      λ(mountPath : Text) →
        kubernetes.VolumeMount::{ name, mountPath, readOnly = Some True }

let probe =
      λ(path : Text) →
        kubernetes.Probe::{
        , httpGet = Some kubernetes.HTTPGetAction::{
          , path = Some path
          , port = kubernetes.NatOrString.String "https"
          , scheme = Some "HTTPS"
          }
        }

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let container =
              ../lib/container.dhall values name values.console.resources
            ⫽ { ports = Some
                [ kubernetes.ContainerPort::{
                  , name = Some "https"
                  , containerPort = names.console.port
                  }
                ]
              , env = Some
                [ env.plain
                    "GRAPH_URL"
                    "bolt+s://${names.graph.host}:${Natural/show
                                                      names.graph.port}"
                , env.secret "GRAPH_PASSWORD" names.graph.secret "password"
                , env.secret "SESSION_KEY" "console-session" "key"
                , env.secret
                    "OIDC_CLIENT_SECRET"
                    "console-session"
                    "oidc-client-secret"
                ]
              , livenessProbe = Some (probe "/healthz")
              , readinessProbe = Some (probe "/readyz")
              , volumeMounts = Some
                [ mtls.mount
                , mount "server" "/etc/console/tls"
                , mount "settings" "/etc/console/settings"
                ]
              }

      in  kubernetes.Deployment::{
          , metadata = ../lib/metadata.dhall name name
          , spec = Some kubernetes.DeploymentSpec::{
            , selector = kubernetes.LabelSelector::{
              , matchLabels = Some (../lib/selector.dhall name)
              }
            , template = kubernetes.PodTemplateSpec::{
              , metadata = Some kubernetes.ObjectMeta::{
                , labels = Some (../lib/labels.dhall name)
                }
              , spec = Some kubernetes.PodSpec::{
                , automountServiceAccountToken = Some False
                , containers = [ container ]
                , imagePullSecrets = Some
                  [ kubernetes.LocalObjectReference::{
                    , name = Some names.pullSecret
                    }
                  ]
                , volumes = Some
                  [ mtls.volume name
                  , kubernetes.Volume::{
                    , name = "server"
                    , secret = Some kubernetes.SecretVolumeSource::{
                      , secretName = Some names.console.tlsSecret
                      }
                    }
                  , kubernetes.Volume::{
                    , name = "settings"
                    , configMap = Some kubernetes.ConfigMapVolumeSource::{
                      , name = Some "console-settings"
                      }
                    }
                  ]
                }
              }
            }
          }
