{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
}
