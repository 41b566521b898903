{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
}
