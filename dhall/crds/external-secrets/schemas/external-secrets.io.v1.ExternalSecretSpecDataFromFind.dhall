{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
}
