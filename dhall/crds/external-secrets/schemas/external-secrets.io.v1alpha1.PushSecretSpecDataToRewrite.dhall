{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
}
