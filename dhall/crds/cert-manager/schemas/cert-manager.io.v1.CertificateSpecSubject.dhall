{ Type = ./../types/cert-manager.io.v1.CertificateSpecSubject.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecSubject.dhall
}
