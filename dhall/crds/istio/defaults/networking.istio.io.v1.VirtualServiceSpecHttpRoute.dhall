{ headers =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, weight = None Natural
}
