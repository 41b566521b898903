{ Type = ./../types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, default = ./../defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
}
