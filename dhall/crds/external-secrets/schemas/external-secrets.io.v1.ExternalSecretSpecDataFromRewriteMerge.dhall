{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
}
