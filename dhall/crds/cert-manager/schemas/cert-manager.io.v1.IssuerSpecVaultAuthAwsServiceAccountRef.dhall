{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
}
