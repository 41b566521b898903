{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretStatus.dhall
, default = ./../defaults/external-secrets.io.v1alpha1.PushSecretStatus.dhall
}
