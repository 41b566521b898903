{ apiVersion = "external-secrets.io/v1"
, kind = "ExternalSecret"
, spec = None ./../types/external-secrets.io.v1.ExternalSecretSpec.dhall
, status = None ./../types/external-secrets.io.v1.ExternalSecretStatus.dhall
}
