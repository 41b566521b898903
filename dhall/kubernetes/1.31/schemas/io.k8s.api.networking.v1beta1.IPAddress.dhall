{ Type = ./../types/io.k8s.api.networking.v1beta1.IPAddress.dhall
, default = ./../defaults/io.k8s.api.networking.v1beta1.IPAddress.dhall
}
