{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, default = ./../defaults/external-secrets.io.v1.SecretStoreSpecProvider.dhall
}
