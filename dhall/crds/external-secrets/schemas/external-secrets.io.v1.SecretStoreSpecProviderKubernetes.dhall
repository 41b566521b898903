{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
}
