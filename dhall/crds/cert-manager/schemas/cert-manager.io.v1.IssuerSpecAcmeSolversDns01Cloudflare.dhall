{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
}
