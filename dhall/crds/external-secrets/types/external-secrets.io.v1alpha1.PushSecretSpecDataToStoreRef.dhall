{ kind : Optional Text
, labelSelector :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, name : Optional Text
}
