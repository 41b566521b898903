{-|
Mutual TLS between the services: each service has a certificate from the product's certificate
authority in the Secret `<service>-mtls`. cert-manager renews it.
-}
let kubernetes = ../../dhall/kubernetes.dhall

let certManager = ../../dhall/crds/cert-manager.dhall

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
