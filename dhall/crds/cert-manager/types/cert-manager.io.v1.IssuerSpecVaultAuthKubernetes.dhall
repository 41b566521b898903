{ role : Text
, mountPath : Optional Text
, secretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, serviceAccountRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
}
