{ dns01 : Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, http01 : Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, selector : Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, waitInsteadOfSelfCheck : Optional Text
}
