{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, module : Text
, url : Text
, ignoreSslCertificate : Optional Bool
}
