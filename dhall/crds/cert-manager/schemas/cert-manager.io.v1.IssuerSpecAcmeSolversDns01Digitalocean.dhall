{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
}
