{ Type = ./../types/acme.cert-manager.io.v1.Challenge.dhall
, default = ./../defaults/acme.cert-manager.io.v1.Challenge.dhall
}
