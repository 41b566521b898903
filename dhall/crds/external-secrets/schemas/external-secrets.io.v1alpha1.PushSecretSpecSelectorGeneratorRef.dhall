{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
}
