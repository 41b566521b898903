{ Type = ./../types/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
, default = ./../defaults/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
}
