{ egressProxy =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, mode = None Text
}
