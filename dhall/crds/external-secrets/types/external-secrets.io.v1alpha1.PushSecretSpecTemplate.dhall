{ data : Optional (List { mapKey : Text, mapValue : Text })
, engineVersion : Optional Text
, mergePolicy : Optional Text
, metadata :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, templateFrom :
    Optional
      ( List
          ./external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
      )
, type : Optional Text
}
