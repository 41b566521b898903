-- The product's pods use their own mutual TLS, which the mesh passes through.
let istio =
      ../../dhall/crds/istio/package.dhall
        sha256:e681a97e485780a33b2915730da81b4587e1c1ad89082a1c9131eaca6b2a3d72

let names = ../lib/names.dhall

in  istio.PeerAuthentication::{
    , metadata = ../lib/metadata.dhall names.product names.product
    , spec = Some istio.PeerAuthenticationSpec::{
      , mtls = Some istio.PeerAuthenticationSpecMtls::{
        , mode = Some "PERMISSIVE"
        }
      }
    }
