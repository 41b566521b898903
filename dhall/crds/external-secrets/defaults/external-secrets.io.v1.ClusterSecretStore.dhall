{ apiVersion = "external-secrets.io/v1"
, kind = "ClusterSecretStore"
, spec = None ./../types/external-secrets.io.v1.SecretStoreSpec.dhall
, status = None ./../types/external-secrets.io.v1.SecretStoreStatus.dhall
}
