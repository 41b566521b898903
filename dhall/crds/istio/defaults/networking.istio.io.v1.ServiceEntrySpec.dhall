{ addresses = None (List Text)
, endpoints =
    None (List ./../types/networking.istio.io.v1.WorkloadEntrySpec.dhall)
, exportTo = None (List Text)
, location = None Text
, ports =
    None (List ./../types/networking.istio.io.v1.ServiceEntrySpecPorts.dhall)
, resolution = None Text
, subjectAltNames = None (List Text)
, workloadSelector =
    None ./../types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
