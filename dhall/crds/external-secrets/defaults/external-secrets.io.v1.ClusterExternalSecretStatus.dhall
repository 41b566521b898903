{ conditions =
    None
      ( List
          ./../types/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
      )
, externalSecretName = None Text
, failedNamespaces =
    None
      ( List
          ./../types/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
      )
, provisionedNamespaces = None (List Text)
}
