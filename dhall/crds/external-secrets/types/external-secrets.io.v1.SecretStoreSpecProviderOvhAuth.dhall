{ mtls :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, token :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
}
