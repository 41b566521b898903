{ certSecretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
