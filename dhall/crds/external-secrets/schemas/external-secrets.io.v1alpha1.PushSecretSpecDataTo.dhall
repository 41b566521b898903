{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall
}
