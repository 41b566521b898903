{ dns01 = None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, http01 = None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, selector =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, waitInsteadOfSelfCheck = None Text
}
