{ hosts : List Text
, bind : Optional Text
, captureMode : Optional Text
, port : Optional ./networking.istio.io.v1.SidecarSpecEgressPort.dhall
}
