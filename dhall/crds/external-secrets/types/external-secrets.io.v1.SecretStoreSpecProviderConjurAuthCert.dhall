{ account : Text
, clientCertRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, clientKeyRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, serviceID : Text
, hostId : Optional Text
}
