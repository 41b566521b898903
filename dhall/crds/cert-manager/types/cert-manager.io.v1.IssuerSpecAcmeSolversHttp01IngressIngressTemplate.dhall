{ metadata : Optional ./cert-manager.io.v1.CertificateSpecSecretTemplate.dhall }
