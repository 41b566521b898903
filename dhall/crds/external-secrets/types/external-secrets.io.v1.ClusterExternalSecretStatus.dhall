{ conditions :
    Optional
      ( List
          ./external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
      )
, externalSecretName : Optional Text
, failedNamespaces :
    Optional
      ( List
          ./external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
      )
, provisionedNamespaces : Optional (List Text)
}
