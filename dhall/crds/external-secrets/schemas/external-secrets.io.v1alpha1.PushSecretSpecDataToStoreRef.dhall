{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
}
