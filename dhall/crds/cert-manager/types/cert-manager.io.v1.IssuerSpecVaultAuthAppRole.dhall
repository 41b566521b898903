{ path : Text
, roleId : Text
, secretRef : ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
