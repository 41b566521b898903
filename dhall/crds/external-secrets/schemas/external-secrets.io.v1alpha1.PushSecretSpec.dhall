{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpec.dhall
, default = ./../defaults/external-secrets.io.v1alpha1.PushSecretSpec.dhall
}
