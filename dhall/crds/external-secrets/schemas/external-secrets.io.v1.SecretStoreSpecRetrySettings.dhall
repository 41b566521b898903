{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
}
