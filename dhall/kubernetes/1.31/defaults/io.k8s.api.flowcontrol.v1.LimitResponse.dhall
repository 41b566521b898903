{ queuing = None ./../types/io.k8s.api.flowcontrol.v1.QueuingConfiguration.dhall
}
