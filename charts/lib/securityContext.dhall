-- Minimal rights of a container: not root, a read-only file system, no capabilities.
let kubernetes = ../../dhall/kubernetes.dhall

in  kubernetes.SecurityContext::{
    , allowPrivilegeEscalation = Some False
    , capabilities = Some kubernetes.Capabilities::{ drop = Some [ "ALL" ] }
    , readOnlyRootFilesystem = Some True
    , runAsNonRoot = Some True
    , seccompProfile = Some kubernetes.SeccompProfile::{
      , type = "RuntimeDefault"
      }
    }
