{ Type =
    ./../types/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
}
