let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

let env = ../lib/env.dhall

let name = names.graph.name

let claim =
      λ(name : Text) →
      λ(class : Optional Text) →
      λ(storage : Text) →
        kubernetes.PersistentVolumeClaim::{
        , metadata = kubernetes.ObjectMeta::{ name = Some name }
        , spec = Some kubernetes.PersistentVolumeClaimSpec::{
          , accessModes = Some [ "ReadWriteOnce" ]
          , storageClassName = class
          , resources = Some kubernetes.VolumeResourceRequirements::{
            , requests = Some (toMap { storage })
            }
          }
        }

let mount =
      λ(name : Text) →
      λ(mountPath : Text) →
        kubernetes.VolumeMount::{ name, mountPath }

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let storage = values.graph.storage

      let container =
              ../lib/container.dhall values name values.graph.resources
            ⫽ { ports = Some
                [ kubernetes.ContainerPort::{
                  , name = Some "bolt"
                  , containerPort = names.graph.port
                  }
                ]
              , env = Some
                [ env.secret "GRAPH_LOGIN" names.graph.secret "login" ]
              , livenessProbe = Some kubernetes.Probe::{
                , tcpSocket = Some kubernetes.TCPSocketAction::{
                  , port = kubernetes.NatOrString.String "bolt"
                  }
                , initialDelaySeconds = Some 60
                }
              , readinessProbe = Some kubernetes.Probe::{
                , tcpSocket = Some kubernetes.TCPSocketAction::{
                  , port = kubernetes.NatOrString.String "bolt"
                  }
                , initialDelaySeconds = Some 20
                }
              , volumeMounts = Some
                [ mount "data" "/var/lib/graph"
                , mount "logs" "/var/log/graph"
                , mount "config" "/etc/graph" ⫽ { readOnly = Some True }
                , mtls.mount
                ]
              }

      in  kubernetes.StatefulSet::{
          , metadata = ../lib/metadata.dhall name name
          , spec = Some kubernetes.StatefulSetSpec::{
            , replicas = Some 1
            , serviceName = name
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
                , securityContext = Some kubernetes.PodSecurityContext::{
                  , fsGroup = Some 7474
                  , fsGroupChangePolicy = Some "OnRootMismatch"
                  }
                , terminationGracePeriodSeconds = Some 120
                , volumes = Some
                  [ mtls.volume name
                  , kubernetes.Volume::{
                    , name = "config"
                    , configMap = Some kubernetes.ConfigMapVolumeSource::{
                      , name = Some name
                      }
                    }
                  ]
                }
              }
            , volumeClaimTemplates = Some
              [ claim "data" storage.class storage.data
              , claim "logs" storage.class storage.logs
              ]
            }
          }
