{ accessTokenSecretRef :
    ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientSecretSecretRef :
    ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientTokenSecretRef :
    ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, serviceConsumerDomain : Text
}
