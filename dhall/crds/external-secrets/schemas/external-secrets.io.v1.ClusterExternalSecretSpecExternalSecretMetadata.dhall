{ Type =
    ./../types/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
}
