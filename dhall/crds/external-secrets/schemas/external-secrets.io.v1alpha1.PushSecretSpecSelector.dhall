{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
}
