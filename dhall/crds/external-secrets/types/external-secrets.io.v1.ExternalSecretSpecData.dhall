{ remoteRef : ./external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, secretKey : Text
, sourceRef :
    Optional ./external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
}
