{ clientId :
    ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, clientSecret :
    ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, tenant : Text
, tld : Optional Text
, urlTemplate : Optional Text
}
