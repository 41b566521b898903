{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
}
