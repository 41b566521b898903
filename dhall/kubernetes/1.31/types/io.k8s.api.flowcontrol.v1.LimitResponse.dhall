{ type : Text
, queuing : Optional ./io.k8s.api.flowcontrol.v1.QueuingConfiguration.dhall
}
