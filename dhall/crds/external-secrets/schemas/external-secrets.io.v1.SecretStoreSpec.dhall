{ Type = ./../types/external-secrets.io.v1.SecretStoreSpec.dhall
, default = ./../defaults/external-secrets.io.v1.SecretStoreSpec.dhall
}
