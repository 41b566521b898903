{ binding : Optional ./external-secrets.io.v1.ExternalSecretStatusBinding.dhall
, conditions :
    Optional (List ./external-secrets.io.v1.SecretStoreStatusConditions.dhall)
, refreshTime : Optional Text
, syncedResourceVersion : Optional Text
}
