{ name : Optional Text
, selector :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
}
