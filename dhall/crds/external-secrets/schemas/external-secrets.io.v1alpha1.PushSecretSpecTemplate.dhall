{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
}
