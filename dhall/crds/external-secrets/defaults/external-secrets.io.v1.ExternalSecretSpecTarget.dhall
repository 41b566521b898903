{ creationPolicy = None Text
, deletionPolicy = None Text
, immutable = None Bool
, manifest =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecTargetManifest.dhall
, name = None Text
, template =
    None ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
}
