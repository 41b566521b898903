{ account : Text
, serviceID : Text
, hostId : Optional Text
, secretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
