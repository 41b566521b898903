{ Type = ./../types/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
}
