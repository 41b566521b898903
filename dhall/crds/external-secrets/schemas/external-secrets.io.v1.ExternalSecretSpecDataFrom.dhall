{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
}
