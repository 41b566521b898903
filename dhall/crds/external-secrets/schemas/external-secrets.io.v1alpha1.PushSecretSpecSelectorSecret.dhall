{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
}
