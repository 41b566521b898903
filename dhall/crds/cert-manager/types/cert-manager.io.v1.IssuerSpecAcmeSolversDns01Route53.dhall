{ accessKeyID : Optional Text
, accessKeyIDSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, auth :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, hostedZoneID : Optional Text
, region : Optional Text
, role : Optional Text
, secretAccessKeySecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
