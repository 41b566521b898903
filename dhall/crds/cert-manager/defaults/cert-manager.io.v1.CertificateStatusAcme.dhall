{ ari = None ./../types/cert-manager.io.v1.CertificateStatusAcmeAri.dhall }
