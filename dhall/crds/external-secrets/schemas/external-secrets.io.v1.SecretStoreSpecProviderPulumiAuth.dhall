{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
}
