{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
}
