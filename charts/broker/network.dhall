-- The service, and who may call it: the product's own pods.
let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let name = names.broker.name

let port = kubernetes.NatOrString.String "amqps"

in  [ kubernetes.Resource.Service
        kubernetes.Service::{
        , metadata = ../lib/metadata.dhall name name
        , spec = Some kubernetes.ServiceSpec::{
          , clusterIP = Some "None"
          , selector = Some (../lib/selector.dhall name)
          , ports = Some
            [ kubernetes.ServicePort::{
              , name = Some "amqps"
              , port = names.broker.port
              , targetPort = Some port
              }
            ]
          }
        }
    , kubernetes.Resource.NetworkPolicy
        kubernetes.NetworkPolicy::{
        , metadata = ../lib/metadata.dhall name name
        , spec = Some kubernetes.NetworkPolicySpec::{
          , podSelector = kubernetes.LabelSelector::{
            , matchLabels = Some (../lib/selector.dhall name)
            }
          , policyTypes = Some [ "Ingress" ]
          , ingress = Some
            [ kubernetes.NetworkPolicyIngressRule::{
              , from = Some
                [ kubernetes.NetworkPolicyPeer::{
                  , podSelector = Some kubernetes.LabelSelector::{
                    , matchLabels = Some
                        (toMap { `app.kubernetes.io/part-of` = names.product })
                    }
                  }
                ]
              , ports = Some
                [ kubernetes.NetworkPolicyPort::{
                  , port = Some port
                  , protocol = Some "TCP"
                  }
                ]
              }
            ]
          }
        }
    , kubernetes.Resource.PodDisruptionBudget
        kubernetes.PodDisruptionBudget::{
        , metadata = ../lib/metadata.dhall name name
        , spec = Some kubernetes.PodDisruptionBudgetSpec::{
          , maxUnavailable = Some (kubernetes.NatOrString.Nat 1)
          , selector = Some kubernetes.LabelSelector::{
            , matchLabels = Some (../lib/selector.dhall name)
            }
          }
        }
    ]
