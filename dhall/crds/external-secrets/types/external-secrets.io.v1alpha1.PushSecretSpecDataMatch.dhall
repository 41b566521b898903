{ remoteRef :
    ./external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, secretKey : Optional Text
}
