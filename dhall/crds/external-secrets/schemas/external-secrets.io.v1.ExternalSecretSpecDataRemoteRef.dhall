{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
}
