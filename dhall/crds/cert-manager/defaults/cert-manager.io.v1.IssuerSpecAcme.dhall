{ caBundle = None Text
, disableAccountKeyGeneration = None Bool
, email = None Text
, enableDurationFeature = None Bool
, externalAccountBinding =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, preferredChain = None Text
, profile = None Text
, renewalInformationSource = None Text
, skipTLSVerify = None Bool
, solvers =
    None (List ./../types/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall)
}
