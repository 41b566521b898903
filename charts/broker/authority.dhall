-- The product's certificate authority: a self-signed root, and the issuer of the services' certificates.
let certManager = ../../dhall/crds/cert-manager.dhall

let names = ../lib/names.dhall

let metadata = ../lib/metadata.dhall names.broker.name

let root = "${names.mtls.issuer}-root"

in  [ certManager.Resource.Issuer
        certManager.Issuer::{
        , metadata = metadata "self-signed"
        , spec = certManager.IssuerSpec::{
          , selfSigned = Some certManager.IssuerSpecSelfSigned::{=}
          }
        }
    , certManager.Resource.Certificate
        certManager.Certificate::{
        , metadata = metadata root
        , spec = Some certManager.CertificateSpec::{
          , isCA = Some True
          , commonName = Some names.mtls.issuer
          , secretName = root
          , duration = Some "43800h0m0s"
          , privateKey = Some certManager.CertificateSpecPrivateKey::{
            , algorithm = Some "ECDSA"
            , size = Some 384
            }
          , issuerRef = certManager.CertificateSpecIssuerRef::{
            , kind = Some "Issuer"
            , name = "self-signed"
            }
          }
        }
    , certManager.Resource.Issuer
        certManager.Issuer::{
        , metadata = metadata names.mtls.issuer
        , spec = certManager.IssuerSpec::{
          , ca = Some certManager.IssuerSpecCa::{ secretName = root }
          }
        }
    ]
