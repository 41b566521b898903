{-|
Mutual TLS between the services: each service has a certificate from the product's certificate
authority in the Secret `<service>-mtls`. cert-manager renews it.
-}
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let certManager =
      ../../dhall/crds/cert-manager/package.dhall
        sha256:597d1c3a0d0235761154d485f0751cadc7f63c8fd707b7cd8ca5c2018597bb3d

let names = ./names.dhall

let secretName = λ(service : Text) → "${service}-mtls"

in  { secretName
    , certificate =
        λ(service : Text) →
        λ(usages : List Text) →
          certManager.Certificate::{
          , metadata = ./metadata.dhall service (secretName service)
          , spec = Some certManager.CertificateSpec::{
            , secretName = secretName service
            , issuerRef = certManager.CertificateSpecIssuerRef::{
              , kind = Some "Issuer"
              , name = names.mtls.issuer
              }
            , commonName = Some service
            , dnsNames = Some
              [ service
              , "${service}.${names.namespace}.svc"
              , "${service}.${names.namespace}.svc.cluster.local"
              ]
            , duration = Some "2160h0m0s"
            , renewBefore = Some "360h0m0s"
            , privateKey = Some certManager.CertificateSpecPrivateKey::{
              , algorithm = Some "ECDSA"
              , size = Some 256
              , rotationPolicy = Some "Always"
              }
            , usages = Some usages
            }
          }
    , volume =
        λ(service : Text) →
          kubernetes.Volume::{
          , name = "mtls"
          , secret = Some kubernetes.SecretVolumeSource::{
            , secretName = Some (secretName service)
            , defaultMode = Some 288
            }
          }
    , mount = kubernetes.VolumeMount::{
      , name = "mtls"
      , mountPath = names.mtls.folder
      , readOnly = Some True
      }
    }
