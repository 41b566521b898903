{ generatorRef :
    Optional
      ./external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, storeRef :
    Optional ./external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
}
