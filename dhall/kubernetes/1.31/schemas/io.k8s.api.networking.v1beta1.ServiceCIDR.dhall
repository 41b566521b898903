{ Type = ./../types/io.k8s.api.networking.v1beta1.ServiceCIDR.dhall
, default = ./../defaults/io.k8s.api.networking.v1beta1.ServiceCIDR.dhall
}
