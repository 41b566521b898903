{ Type = ./../types/networking.istio.io.v1.ServiceEntry.dhall
, default = ./../defaults/networking.istio.io.v1.ServiceEntry.dhall
}
