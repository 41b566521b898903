{ configMap =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, literal = None Text
, secret =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, target = None Text
, valuesDecodingStrategy = None Text
}
