{ privateKeySecretRef :
    ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, server : Text
, caBundle : Optional Text
, disableAccountKeyGeneration : Optional Bool
, email : Optional Text
, enableDurationFeature : Optional Bool
, externalAccountBinding :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, preferredChain : Optional Text
, profile : Optional Text
, renewalInformationSource : Optional Text
, skipTLSVerify : Optional Bool
, solvers : Optional (List ./cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall)
}
