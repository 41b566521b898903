{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
}
