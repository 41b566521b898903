{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
}
