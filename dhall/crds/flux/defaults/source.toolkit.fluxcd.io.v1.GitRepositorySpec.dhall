{ ignore = None Text
, include =
    None
      ( List
          ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
      )
, provider = None Text
, proxySecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, recurseSubmodules = None Bool
, ref = None ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName = None Text
, sparseCheckout = None (List Text)
, suspend = None Bool
, timeout = None Text
, verify =
    None ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
}
