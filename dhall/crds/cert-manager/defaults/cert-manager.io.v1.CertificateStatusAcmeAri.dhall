{ explanationURL = None Text
, lastChecked = None Text
, lastError = None Text
, nextCheck = None Text
, suggestedWindow =
    None
      ./../types/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
}
