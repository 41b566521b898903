{ Type = ./../types/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, default = ./../defaults/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
}
