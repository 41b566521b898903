{ mountPath = None Text
, secretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, serviceAccountRef =
    None
      ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
}
