{ Type = ./../types/networking.istio.io.v1.ServiceEntrySpec.dhall
, default = ./../defaults/networking.istio.io.v1.ServiceEntrySpec.dhall
}
