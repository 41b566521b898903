{ Type = ./../types/networking.istio.io.v1beta1.ProxyConfig.dhall
, default = ./../defaults/networking.istio.io.v1beta1.ProxyConfig.dhall
}
