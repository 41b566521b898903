{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
}
