{ Type = ./../types/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, default = ./../defaults/networking.istio.io.v1.SidecarSpecEgressPort.dhall
}
