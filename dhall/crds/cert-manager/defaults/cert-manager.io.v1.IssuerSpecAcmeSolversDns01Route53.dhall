{ accessKeyID = None Text
, accessKeyIDSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, auth =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, hostedZoneID = None Text
, region = None Text
, role = None Text
, secretAccessKeySecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
