{-|
The identity of a service: its ServiceAccount, and what it may do in the product's namespace.
-}
let kubernetes = ../../dhall/kubernetes.dhall

let names = ./names.dhall

in  λ(name : Text) →
    λ(rules : List kubernetes.PolicyRule.Type) →
      let metadata = ./metadata.dhall name name

      in  [ kubernetes.Resource.ServiceAccount
              kubernetes.ServiceAccount::{ metadata }
          , kubernetes.Resource.Role
              kubernetes.Role::{ metadata, rules = Some rules }
          , kubernetes.Resource.RoleBinding
              kubernetes.RoleBinding::{
              , metadata
              , roleRef = kubernetes.RoleRef::{
                , apiGroup = "rbac.authorization.k8s.io"
                , kind = "Role"
                , name
                }
              , subjects = Some
                [ kubernetes.Subject::{
                  , kind = "ServiceAccount"
                  , name
                  , namespace = Some names.namespace
                  }
                ]
              }
          ]
