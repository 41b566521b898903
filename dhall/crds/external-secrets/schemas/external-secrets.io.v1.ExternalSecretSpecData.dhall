{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecData.dhall
, default = ./../defaults/external-secrets.io.v1.ExternalSecretSpecData.dhall
}
