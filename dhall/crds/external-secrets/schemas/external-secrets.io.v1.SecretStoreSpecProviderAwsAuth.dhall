{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
}
