{ create : Bool
, password : Optional Text
, passwordSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, profile : Optional Text
}
