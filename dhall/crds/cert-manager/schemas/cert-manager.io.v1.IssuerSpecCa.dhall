{ Type = ./../types/cert-manager.io.v1.IssuerSpecCa.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecCa.dhall
}
