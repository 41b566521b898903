{ hostname : Optional Text
, ip : Optional Text
, ipMode : Optional Text
, ports : Optional (List ./io.k8s.api.core.v1.PortStatus.dhall)
}
