{ Type =
    ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelectorMatchExpressions.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelectorMatchExpressions.dhall
}
