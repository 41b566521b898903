{ keyID : Text
, keySecretRef : ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, keyAlgorithm : Optional Text
}
