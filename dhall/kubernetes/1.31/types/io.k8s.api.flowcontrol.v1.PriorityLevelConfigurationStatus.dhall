{ conditions :
    Optional
      ( List
          ./io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition.dhall
      )
}
