{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
}
