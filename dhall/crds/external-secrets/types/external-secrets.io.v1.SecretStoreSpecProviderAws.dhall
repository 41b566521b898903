{ region : Text
, service : Text
, additionalRoles : Optional (List Text)
, auth : Optional ./external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, customSessionTags : Optional (List { mapKey : Text, mapValue : Text })
, externalID : Optional Text
, prefix : Optional Text
, role : Optional Text
, secretsManager :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, sessionTags :
    Optional
      ( List
          ./external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
      )
, sessionTagsPolicy : Optional Text
, transitiveTagKeys : Optional (List Text)
}
