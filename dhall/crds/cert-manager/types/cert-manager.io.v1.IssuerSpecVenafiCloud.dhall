{ apiTokenSecretRef :
    ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, url : Optional Text
}
