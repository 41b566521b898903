{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, default = ./../defaults/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
}
