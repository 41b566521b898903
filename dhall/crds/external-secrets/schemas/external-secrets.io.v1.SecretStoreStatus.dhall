{ Type = ./../types/external-secrets.io.v1.SecretStoreStatus.dhall
, default = ./../defaults/external-secrets.io.v1.SecretStoreStatus.dhall
}
