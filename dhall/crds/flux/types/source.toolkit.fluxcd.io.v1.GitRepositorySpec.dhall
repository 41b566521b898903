{ interval : Text
, url : Text
, ignore : Optional Text
, include :
    Optional (List ./source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall)
, provider : Optional Text
, proxySecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, recurseSubmodules : Optional Bool
, ref : Optional ./source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName : Optional Text
, sparseCheckout : Optional (List Text)
, suspend : Optional Bool
, timeout : Optional Text
, verify : Optional ./source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
}
