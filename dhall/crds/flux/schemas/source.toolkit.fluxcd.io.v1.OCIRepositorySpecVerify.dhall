{ Type = ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
}
