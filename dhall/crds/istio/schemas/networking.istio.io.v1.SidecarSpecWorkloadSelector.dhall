{ Type = ./../types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
