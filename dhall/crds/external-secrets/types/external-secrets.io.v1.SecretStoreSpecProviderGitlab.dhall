{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, environment : Optional Text
, groupIDs : Optional (List Text)
, inheritFromGroups : Optional Bool
, projectID : Optional Text
, url : Optional Text
}
