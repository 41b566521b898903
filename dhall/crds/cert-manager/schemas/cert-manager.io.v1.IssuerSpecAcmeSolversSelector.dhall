{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
}
