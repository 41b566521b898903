{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
}
