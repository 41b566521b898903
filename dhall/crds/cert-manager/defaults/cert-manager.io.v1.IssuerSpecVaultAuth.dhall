{ appRole = None ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, aws = None ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, clientCertificate =
    None
      ./../types/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, kubernetes =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, tokenSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
