{ Type = ./../types/io.k8s.api.core.v1.LinuxContainerUser.dhall
, default = ./../defaults/io.k8s.api.core.v1.LinuxContainerUser.dhall
}
