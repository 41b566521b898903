{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
}
