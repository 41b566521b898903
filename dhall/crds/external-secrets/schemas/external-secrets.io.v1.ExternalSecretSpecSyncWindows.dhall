{ Type = ./../types/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
}
