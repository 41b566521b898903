{ creationPolicy : Optional Text
, deletionPolicy : Optional Text
, immutable : Optional Bool
, manifest :
    Optional ./external-secrets.io.v1.ExternalSecretSpecTargetManifest.dhall
, name : Optional Text
, template :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
}
