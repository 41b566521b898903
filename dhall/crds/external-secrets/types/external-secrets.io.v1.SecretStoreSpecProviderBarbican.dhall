{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, authURL : Optional Text
, domainName : Optional Text
, region : Optional Text
, tenantName : Optional Text
}
