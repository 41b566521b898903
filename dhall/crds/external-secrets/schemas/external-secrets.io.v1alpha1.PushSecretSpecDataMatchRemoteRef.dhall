{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
}
