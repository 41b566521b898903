{ Type = ./../types/io.k8s.api.flowcontrol.v1.QueuingConfiguration.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.QueuingConfiguration.dhall
}
