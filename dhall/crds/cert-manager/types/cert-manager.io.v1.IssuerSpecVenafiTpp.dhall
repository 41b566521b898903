{ credentialsRef :
    ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, url : Text
, caBundle : Optional Text
, caBundleSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
