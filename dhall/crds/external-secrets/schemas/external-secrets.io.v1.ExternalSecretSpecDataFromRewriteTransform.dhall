{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
}
