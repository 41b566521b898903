{ kind : Text
, windows :
    List ./external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
}
