{ policy = None Text
, windows =
    None
      (List ./../types/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall)
}
