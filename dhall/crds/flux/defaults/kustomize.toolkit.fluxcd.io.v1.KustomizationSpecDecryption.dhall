{ secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName = None Text
}
