{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
}
