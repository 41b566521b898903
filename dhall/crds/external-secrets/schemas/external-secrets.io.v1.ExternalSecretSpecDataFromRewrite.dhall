{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
}
