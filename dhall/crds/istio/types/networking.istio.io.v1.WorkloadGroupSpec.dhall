{ template : ./networking.istio.io.v1.WorkloadEntrySpec.dhall
, metadata : Optional ./networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, probe : Optional ./networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
}
