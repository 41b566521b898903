{ Type =
    ./../types/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, default =
    ./../defaults/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
}
