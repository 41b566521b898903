{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
}
