{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, default = ./../defaults/external-secrets.io.v1.SecretStoreSpecConditions.dhall
}
