{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
}
