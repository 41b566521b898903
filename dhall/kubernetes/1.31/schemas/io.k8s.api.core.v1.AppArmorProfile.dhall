{ Type = ./../types/io.k8s.api.core.v1.AppArmorProfile.dhall
, default = ./../defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
}
