{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
}
