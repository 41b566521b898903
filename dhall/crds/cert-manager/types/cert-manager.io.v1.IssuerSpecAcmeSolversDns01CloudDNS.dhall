{ project : Text
, hostedZoneName : Optional Text
, serviceAccountSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
