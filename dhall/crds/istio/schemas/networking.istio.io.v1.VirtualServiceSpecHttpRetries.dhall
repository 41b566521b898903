{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
}
