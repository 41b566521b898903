{ metadata =
    None ./../types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, spec =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
}
