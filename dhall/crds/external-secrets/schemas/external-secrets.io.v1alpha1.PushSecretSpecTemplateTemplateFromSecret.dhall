{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
}
