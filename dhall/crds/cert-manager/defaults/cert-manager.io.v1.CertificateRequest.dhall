{ apiVersion = "cert-manager.io/v1"
, kind = "CertificateRequest"
, spec = None ./../types/cert-manager.io.v1.CertificateRequestSpec.dhall
, status = None ./../types/cert-manager.io.v1.CertificateRequestStatus.dhall
}
