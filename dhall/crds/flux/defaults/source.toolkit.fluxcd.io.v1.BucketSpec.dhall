{ certSecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ignore = None Text
, insecure = None Bool
, prefix = None Text
, provider = None Text
, proxySecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, region = None Text
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName = None Text
, sts = None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, suspend = None Bool
, timeout = None Text
}
