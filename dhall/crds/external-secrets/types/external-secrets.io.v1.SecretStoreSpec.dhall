{ provider : ./external-secrets.io.v1.SecretStoreSpecProvider.dhall
, conditions :
    Optional (List ./external-secrets.io.v1.SecretStoreSpecConditions.dhall)
, controller : Optional Text
, refreshInterval : Optional ./NatOrString.dhall
, retrySettings :
    Optional ./external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
}
