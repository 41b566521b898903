{ Type = ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
, default = ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
}
