{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
}
