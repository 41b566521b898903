{ configMap :
    Optional
      ./external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, literal : Optional Text
, secret :
    Optional
      ./external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, target : Optional Text
, valuesDecodingStrategy : Optional Text
}
