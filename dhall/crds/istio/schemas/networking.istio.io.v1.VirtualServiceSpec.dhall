{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpec.dhall
, default = ./../defaults/networking.istio.io.v1.VirtualServiceSpec.dhall
}
