{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
}
