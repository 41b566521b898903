{ apiVersion = "external-secrets.io/v1"
, kind = "ClusterExternalSecret"
, spec = None ./../types/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
, status =
    None ./../types/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
}
