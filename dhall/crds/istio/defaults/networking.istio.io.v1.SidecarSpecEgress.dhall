{ bind = None Text
, captureMode = None Text
, port = None ./../types/networking.istio.io.v1.SidecarSpecEgressPort.dhall
}
