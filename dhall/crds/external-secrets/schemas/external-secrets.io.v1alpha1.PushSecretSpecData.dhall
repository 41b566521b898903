{ Type = ./../types/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, default = ./../defaults/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
}
