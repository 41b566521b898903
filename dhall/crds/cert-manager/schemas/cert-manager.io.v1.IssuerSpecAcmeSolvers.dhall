{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
}
