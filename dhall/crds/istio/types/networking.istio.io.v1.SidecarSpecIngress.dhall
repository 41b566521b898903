{ port : ./networking.istio.io.v1.SidecarSpecEgressPort.dhall
, bind : Optional Text
, captureMode : Optional Text
, connectionPool :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, defaultEndpoint : Optional Text
, tls : Optional ./networking.istio.io.v1.GatewaySpecServersTls.dhall
}
