{ Type = ./../types/io.k8s.api.networking.v1beta1.ServiceCIDRSpec.dhall
, default = ./../defaults/io.k8s.api.networking.v1beta1.ServiceCIDRSpec.dhall
}
