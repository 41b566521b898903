{ regexp :
    Optional
      ./external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, transform :
    Optional
      ./external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
}
