{ ignore = None Text
, include =
    None
      ( List
          ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
      )
, provider = None Text
, proxySecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, recurseSubmodules = None Bool
, ref = None ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName = None Text
, sparseCheckout = None (List Text)
, suspend = None Bool
, timeout = None Text
, verify =
    None ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
}
