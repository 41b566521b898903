{ apiVersion = "external-secrets.io/v1alpha1"
, kind = "PushSecret"
, spec = None ./../types/external-secrets.io.v1alpha1.PushSecretSpec.dhall
, status = None ./../types/external-secrets.io.v1alpha1.PushSecretStatus.dhall
}
