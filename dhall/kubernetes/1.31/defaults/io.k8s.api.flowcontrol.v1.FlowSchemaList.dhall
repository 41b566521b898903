{ apiVersion = "flowcontrol.apiserver.k8s.io/v1", kind = "FlowSchemaList" }
