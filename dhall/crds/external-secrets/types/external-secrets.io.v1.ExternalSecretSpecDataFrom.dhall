{ extract :
    Optional ./external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, find : Optional ./external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, rewrite :
    Optional
      (List ./external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall)
, sourceRef :
    Optional ./external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
}
