{ Type = ./../types/external-secrets.io.v1alpha1.PushSecret.dhall
, default = ./../defaults/external-secrets.io.v1alpha1.PushSecret.dhall
}
