{ appRole : Optional ./cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, aws : Optional ./cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, clientCertificate :
    Optional ./cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, kubernetes : Optional ./cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, tokenSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
