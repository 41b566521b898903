{ mtls =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, token =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
}
