{ items :
    List
      ./external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, name : Text
}
