{ Type = ./../types/external-secrets.io.v1.ExternalSecretStatusBinding.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretStatusBinding.dhall
}
