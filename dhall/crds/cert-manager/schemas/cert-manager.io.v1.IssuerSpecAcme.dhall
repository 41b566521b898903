{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcme.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecAcme.dhall
}
