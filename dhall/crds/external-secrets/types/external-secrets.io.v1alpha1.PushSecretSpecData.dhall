{ match : ./external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, conversionStrategy : Optional Text
, metadata : Optional ./Json.dhall
}
