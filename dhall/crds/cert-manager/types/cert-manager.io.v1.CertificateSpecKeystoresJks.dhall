{ create : Bool
, alias : Optional Text
, password : Optional Text
, passwordSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
