{ appID : Natural
, auth : ./external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, installationID : Natural
, organization : Text
, environment : Optional Text
, orgSecretVisibility : Optional Text
, repository : Optional Text
, uploadURL : Optional Text
, url : Optional Text
}
