{ Type = ./../types/io.k8s.api.core.v1.ImageVolumeSource.dhall
, default = ./../defaults/io.k8s.api.core.v1.ImageVolumeSource.dhall
}
