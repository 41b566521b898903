{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
}
