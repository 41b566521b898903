{ Type =
    ./../types/external-secrets.io.v1.ExternalSecretSpecTargetManifest.dhall
, default =
    ./../defaults/external-secrets.io.v1.ExternalSecretSpecTargetManifest.dhall
}
