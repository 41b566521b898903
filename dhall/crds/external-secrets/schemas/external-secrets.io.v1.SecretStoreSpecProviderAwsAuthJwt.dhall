{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
}
