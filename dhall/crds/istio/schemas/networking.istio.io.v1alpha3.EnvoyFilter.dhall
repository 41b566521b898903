{ Type = ./../types/networking.istio.io.v1alpha3.EnvoyFilter.dhall
, default = ./../defaults/networking.istio.io.v1alpha3.EnvoyFilter.dhall
}
