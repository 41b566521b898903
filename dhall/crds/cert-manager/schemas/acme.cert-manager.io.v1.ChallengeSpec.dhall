{ Type = ./../types/acme.cert-manager.io.v1.ChallengeSpec.dhall
, default = ./../defaults/acme.cert-manager.io.v1.ChallengeSpec.dhall
}
