{ policy : Optional Text
, windows :
    Optional (List ./cert-manager.io.v1.CertificateSpecRenewalWindows.dhall)
}
