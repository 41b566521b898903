{ artifact : Optional ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions :
    Optional (List ./source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
}
