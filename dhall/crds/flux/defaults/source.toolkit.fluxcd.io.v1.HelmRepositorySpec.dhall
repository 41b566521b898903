{ accessFrom =
    None
      ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, certSecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, insecure = None Bool
, interval = None Text
, passCredentials = None Bool
, provider = None Text
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, suspend = None Bool
, timeout = None Text
, type = None Text
}
