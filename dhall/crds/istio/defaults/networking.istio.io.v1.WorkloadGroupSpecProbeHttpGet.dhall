{ host = None Text
, httpHeaders =
    None
      ( List
          ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGetHttpHeaders.dhall
      )
, path = None Text
, scheme = None Text
}
