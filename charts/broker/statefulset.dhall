let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

let env = ../lib/env.dhall

let name = names.broker.name

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let container =
              ../lib/container.dhall values name values.broker.resources
            ⫽ { ports = Some
                [ kubernetes.ContainerPort::{
                  , name = Some "amqps"
                  , containerPort = names.broker.port
                  }
                ]
              , env = Some
                [ env.plain "BROKER_LOG_LEVEL" values.global.logLevel
                , env.plain "BROKER_TLS_CA" "${names.mtls.folder}/ca.crt"
                , env.plain "BROKER_TLS_CERT" "${names.mtls.folder}/tls.crt"
                , env.plain "BROKER_TLS_KEY" "${names.mtls.folder}/tls.key"
                , env.plain "BROKER_CLIENTS" "verify"
                , env.secret "BROKER_ADMIN_PASSWORD" "broker-admin" "password"
                , env.secret "BROKER_CLUSTER_KEY" "broker-admin" "cluster-key"
                ]
              , livenessProbe = Some kubernetes.Probe::{
                , tcpSocket = Some kubernetes.TCPSocketAction::{
                  , port = kubernetes.NatOrString.String "amqps"
                  }
                , initialDelaySeconds = Some 60
                }
              , readinessProbe = Some kubernetes.Probe::{
                , tcpSocket = Some kubernetes.TCPSocketAction::{
                  , port = kubernetes.NatOrString.String "amqps"
                  }
                , periodSeconds = Some 10
                }
              , volumeMounts = Some
                [ mtls.mount
                , kubernetes.VolumeMount::{
                  , name = "queues"
                  , mountPath = "/var/lib/broker"
                  }
                ]
              }

      in  kubernetes.StatefulSet::{
          , metadata = ../lib/metadata.dhall name name
          , spec = Some kubernetes.StatefulSetSpec::{
            , replicas = Some values.broker.replicas
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
                , volumes = Some [ mtls.volume name ]
                }
              }
            , volumeClaimTemplates = Some
              [ kubernetes.PersistentVolumeClaim::{
                , metadata = kubernetes.ObjectMeta::{ name = Some "queues" }
                , spec = Some kubernetes.PersistentVolumeClaimSpec::{
                  , accessModes = Some [ "ReadWriteOnce" ]
                  , resources = Some kubernetes.VolumeResourceRequirements::{
                    , requests = Some
                        (toMap { storage = values.broker.storage })
                    }
                  }
                }
              ]
            }
          }
