{ conditions =
    None (List ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaCondition.dhall)
}
