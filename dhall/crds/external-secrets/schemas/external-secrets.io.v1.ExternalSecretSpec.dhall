{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpec.dhall
, default = ./../defaults/external-secrets.io.v1.ExternalSecretSpec.dhall
}
