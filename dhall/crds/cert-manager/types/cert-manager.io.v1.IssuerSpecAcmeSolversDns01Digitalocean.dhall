{ tokenSecretRef : ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall }
