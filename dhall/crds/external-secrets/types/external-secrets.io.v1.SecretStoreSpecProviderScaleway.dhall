{ accessKey :
    ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, projectId : Text
, region : Text
, secretKey :
    ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, apiUrl : Optional Text
}
