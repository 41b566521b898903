{ Type = ./../types/acme.cert-manager.io.v1.ChallengeStatus.dhall
, default = ./../defaults/acme.cert-manager.io.v1.ChallengeStatus.dhall
}
