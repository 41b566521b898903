{ Type =
    ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, default =
    ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
}
