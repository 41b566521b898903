{ sourceRef =
    None ./../types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
}
