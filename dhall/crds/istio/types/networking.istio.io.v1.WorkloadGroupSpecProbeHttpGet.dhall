{ port : Natural
, host : Optional Text
, httpHeaders :
    Optional
      ( List
          ./networking.istio.io.v1.WorkloadGroupSpecProbeHttpGetHttpHeaders.dhall
      )
, path : Optional Text
, scheme : Optional Text
}
