{ generatorRef =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, secret =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
}
