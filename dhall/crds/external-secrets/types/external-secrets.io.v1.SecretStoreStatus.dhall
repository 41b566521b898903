{ capabilities : Optional Text
, conditions :
    Optional (List ./external-secrets.io.v1.SecretStoreStatusConditions.dhall)
}
