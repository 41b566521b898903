{ conversionStrategy : Optional Text
, match :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, metadata : Optional ./Json.dhall
, remoteKey : Optional Text
, rewrite :
    Optional
      (List ./external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall)
, storeRef :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
}
