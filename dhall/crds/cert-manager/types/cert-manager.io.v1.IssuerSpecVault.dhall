{ auth : ./cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, path : Text
, server : Text
, caBundle : Optional Text
, caBundleSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientCertSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientKeySecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, namespace : Optional Text
, serverName : Optional Text
}
