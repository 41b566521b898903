{ data = None (List { mapKey : Text, mapValue : Text })
, engineVersion = None Text
, mergePolicy = None Text
, metadata =
    None
      ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, templateFrom =
    None
      ( List
          ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
      )
, type = None Text
}
