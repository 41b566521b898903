{ `merge` =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, regexp =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, transform =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
}
