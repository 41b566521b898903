{ Type = ./../types/external-secrets.io.v1.SecretStore.dhall
, default = ./../defaults/external-secrets.io.v1.SecretStore.dhall
}
