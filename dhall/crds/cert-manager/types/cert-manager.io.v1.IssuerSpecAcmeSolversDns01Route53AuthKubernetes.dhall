{ serviceAccountRef :
    ./cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
}
