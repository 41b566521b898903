{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "Bucket"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, status = None ./../types/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
}
