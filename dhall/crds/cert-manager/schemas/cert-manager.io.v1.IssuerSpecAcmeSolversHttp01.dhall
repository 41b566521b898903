{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
}
