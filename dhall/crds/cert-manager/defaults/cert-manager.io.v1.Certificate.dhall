{ apiVersion = "cert-manager.io/v1"
, kind = "Certificate"
, spec = None ./../types/cert-manager.io.v1.CertificateSpec.dhall
, status = None ./../types/cert-manager.io.v1.CertificateStatus.dhall
}
