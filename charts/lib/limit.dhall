-- Requests of a container. The memory request is also its limit.
let kubernetes = ../../dhall/kubernetes.dhall

let Resources = ./Resources.dhall

in  λ(resources : Resources) →
      kubernetes.ResourceRequirements::{
      , requests = Some (toMap resources)
      , limits = Some (toMap resources.{ memory })
      }
