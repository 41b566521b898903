{ hosts : List Text
, addresses : Optional (List Text)
, endpoints : Optional (List ./networking.istio.io.v1.WorkloadEntrySpec.dhall)
, exportTo : Optional (List Text)
, location : Optional Text
, ports : Optional (List ./networking.istio.io.v1.ServiceEntrySpecPorts.dhall)
, resolution : Optional Text
, subjectAltNames : Optional (List Text)
, workloadSelector :
    Optional ./networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
