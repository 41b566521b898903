{ Type =
    ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
}
