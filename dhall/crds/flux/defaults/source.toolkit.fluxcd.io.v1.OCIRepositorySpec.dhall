{ certSecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ignore = None Text
, insecure = None Bool
, layerSelector =
    None
      ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, provider = None Text
, proxySecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ref = None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName = None Text
, suspend = None Bool
, timeout = None Text
, verify =
    None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
}
