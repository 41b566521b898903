{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttp.dhall
, default = ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttp.dhall
}
