{ kubernetes :
    ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
}
