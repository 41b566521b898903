{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
}
