{ generatorRef =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, storeRef =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
}
