{ Type = ./../types/networking.istio.io.v1.ServiceEntrySpecPorts.dhall
, default = ./../defaults/networking.istio.io.v1.ServiceEntrySpecPorts.dhall
}
