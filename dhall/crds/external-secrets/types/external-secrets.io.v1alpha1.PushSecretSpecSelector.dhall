{ generatorRef :
    Optional
      ./external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, secret :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
}
