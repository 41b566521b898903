{ Type = ./../types/io.k8s.api.core.v1.HostIP.dhall
, default = ./../defaults/io.k8s.api.core.v1.HostIP.dhall
}
