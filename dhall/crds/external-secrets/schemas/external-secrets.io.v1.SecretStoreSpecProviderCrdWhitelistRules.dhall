{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
}
