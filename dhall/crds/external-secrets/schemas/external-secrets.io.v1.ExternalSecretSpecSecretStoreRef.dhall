{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
}
