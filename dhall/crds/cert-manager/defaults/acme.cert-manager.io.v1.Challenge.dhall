{ apiVersion = "acme.cert-manager.io/v1"
, kind = "Challenge"
, status = None ./../types/acme.cert-manager.io.v1.ChallengeStatus.dhall
}
