{ data : Optional (List ./external-secrets.io.v1.ExternalSecretSpecData.dhall)
, dataFrom :
    Optional (List ./external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall)
, refreshInterval : Optional Text
, refreshPolicy : Optional Text
, secretStoreRef :
    Optional ./external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, syncWindows :
    Optional ./external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, target : Optional ./external-secrets.io.v1.ExternalSecretSpecTarget.dhall
}
