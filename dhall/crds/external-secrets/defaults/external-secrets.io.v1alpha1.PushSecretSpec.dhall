{ data =
    None (List ./../types/external-secrets.io.v1alpha1.PushSecretSpecData.dhall)
, dataTo =
    None
      (List ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall)
, deletionPolicy = None Text
, refreshInterval = None Text
, template =
    None ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, updatePolicy = None Text
}
