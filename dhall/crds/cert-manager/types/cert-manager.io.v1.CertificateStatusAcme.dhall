{ ari : Optional ./cert-manager.io.v1.CertificateStatusAcmeAri.dhall }
