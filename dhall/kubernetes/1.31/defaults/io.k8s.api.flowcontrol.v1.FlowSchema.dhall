{ apiVersion = "flowcontrol.apiserver.k8s.io/v1"
, kind = "FlowSchema"
, spec = None ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaSpec.dhall
, status = None ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaStatus.dhall
}
