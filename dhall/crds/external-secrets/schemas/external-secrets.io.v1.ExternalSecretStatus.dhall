{ Type = ./../types/external-secrets.io.v1.ExternalSecretStatus.dhall
, default = ./../defaults/external-secrets.io.v1.ExternalSecretStatus.dhall
}
