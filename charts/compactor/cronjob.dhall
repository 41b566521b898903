let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

let env = ../lib/env.dhall

let Values = ../lib/Compactor.dhall

let name = "compactor"

in  λ(values : Values) →
      kubernetes.CronJob::{
      , metadata = ../lib/metadata.dhall name name
      , spec = Some kubernetes.CronJobSpec::{
        , schedule = values.schedule
        , timeZone = Some values.timeZone
        , concurrencyPolicy = Some "Forbid"
        , successfulJobsHistoryLimit = Some 1
        , failedJobsHistoryLimit = Some 3
        , jobTemplate = kubernetes.JobTemplateSpec::{
          , metadata = kubernetes.ObjectMeta::{
            , labels = Some (../lib/labels.dhall name)
            }
          , spec = Some kubernetes.JobSpec::{
            , backoffLimit = Some 2
            , template = kubernetes.PodTemplateSpec::{
              , metadata = Some kubernetes.ObjectMeta::{
                , labels = Some (../lib/labels.dhall name)
                }
              , spec = Some kubernetes.PodSpec::{
                , automountServiceAccountToken = Some False
                , restartPolicy = Some "OnFailure"
                , containers =
                  [ kubernetes.Container::{
                    , name
                    , image = Some values.image
                    , args = Some
                      [ "--keep-days=${Natural/show values.keepDays}"
                      , "--archive=${values.archive.endpoint}/${values.archive.bucket}"
                      ]
                    , env = Some
                      [ env.secret
                          "GRAPH_PASSWORD"
                          names.graph.secret
                          "password"
                      , env.plain
                          "AWS_SHARED_CREDENTIALS_FILE"
                          "/etc/archive/credentials"
                      ]
                    , resources = Some (../lib/limit.dhall values.resources)
                    , securityContext = Some ../lib/securityContext.dhall
                    , volumeMounts = Some
                      [ mtls.mount
                      , kubernetes.VolumeMount::{
                        , name = "archive"
                        , mountPath = "/etc/archive"
                        , readOnly = Some True
                        }
                      ]
                    }
                  ]
                , imagePullSecrets = Some
                  [ kubernetes.LocalObjectReference::{
                    , name = Some names.pullSecret
                    }
                  ]
                , volumes = Some
                  [ mtls.volume name
                  , kubernetes.Volume::{
                    , name = "archive"
                    , secret = Some kubernetes.SecretVolumeSource::{
                      , secretName = Some "compactor-archive"
                      }
                    }
                  ]
                }
              }
            }
          }
        }
      }
