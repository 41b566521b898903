{ Type = ./../types/io.k8s.api.core.v1.ModifyVolumeStatus.dhall
, default = ./../defaults/io.k8s.api.core.v1.ModifyVolumeStatus.dhall
}
