{ Type = ./../types/external-secrets.io.v1.SecretStoreStatusConditions.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreStatusConditions.dhall
}
