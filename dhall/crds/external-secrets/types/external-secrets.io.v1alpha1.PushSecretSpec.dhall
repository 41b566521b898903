{ secretStoreRefs :
    List ./external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, selector : ./external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
, data : Optional (List ./external-secrets.io.v1alpha1.PushSecretSpecData.dhall)
, dataTo :
    Optional (List ./external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall)
, deletionPolicy : Optional Text
, refreshInterval : Optional Text
, template :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, updatePolicy : Optional Text
}
