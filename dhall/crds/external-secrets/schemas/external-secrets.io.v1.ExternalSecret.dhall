{ Type = ./../types/external-secrets.io.v1.ExternalSecret.dhall
, default = ./../defaults/external-secrets.io.v1.ExternalSecret.dhall
}
