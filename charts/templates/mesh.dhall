-- The product's pods use their own mutual TLS, which the mesh passes through.
let istio = ../../dhall/crds/istio.dhall

let names = ../lib/names.dhall

in  istio.PeerAuthentication::{
    , metadata = ../lib/metadata.dhall names.product names.product
    , spec = Some istio.PeerAuthenticationSpec::{
      , mtls = Some istio.PeerAuthenticationSpecMtls::{
        , mode = Some "PERMISSIVE"
        }
      }
    }
