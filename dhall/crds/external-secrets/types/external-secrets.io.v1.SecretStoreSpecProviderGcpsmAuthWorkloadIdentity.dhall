{ serviceAccountRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, clusterLocation : Optional Text
, clusterName : Optional Text
, clusterProjectID : Optional Text
}
