{ jwt =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
}
