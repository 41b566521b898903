{ conversionStrategy = None Text
, match =
    None ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, metadata = None ./../types/Json.dhall
, remoteKey = None Text
, rewrite =
    None
      ( List
          ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
      )
, storeRef =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
}
