{ explanationURL : Optional Text
, lastChecked : Optional Text
, lastError : Optional Text
, nextCheck : Optional Text
, suggestedWindow :
    Optional ./cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
}
