{ additionalRoles = None (List Text)
, auth =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, customSessionTags = None (List { mapKey : Text, mapValue : Text })
, externalID = None Text
, prefix = None Text
, role = None Text
, secretsManager =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, sessionTags =
    None
      ( List
          ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
      )
, sessionTagsPolicy = None Text
, transitiveTagKeys = None (List Text)
}
