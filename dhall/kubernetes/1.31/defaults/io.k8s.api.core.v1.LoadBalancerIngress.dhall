{ hostname = None Text
, ip = None Text
, ipMode = None Text
, ports = None (List ./../types/io.k8s.api.core.v1.PortStatus.dhall)
}
