{ Type = ./../types/io.k8s.api.core.v1.VolumeMountStatus.dhall
, default = ./../defaults/io.k8s.api.core.v1.VolumeMountStatus.dhall
}
