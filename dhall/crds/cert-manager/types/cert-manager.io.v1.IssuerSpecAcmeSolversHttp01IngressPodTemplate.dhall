{ metadata : Optional ./cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, spec :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
}
