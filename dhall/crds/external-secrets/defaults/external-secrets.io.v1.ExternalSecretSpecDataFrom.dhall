{ extract =
    None ./../types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, find =
    None ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, rewrite =
    None
      ( List
          ./../types/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
      )
, sourceRef =
    None ./../types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
}
