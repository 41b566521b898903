{ metadata =
    None ./../types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
}
