{ apiVersion = "networking.k8s.io/v1beta1"
, kind = "ServiceCIDR"
, spec = None ./../types/io.k8s.api.networking.v1beta1.ServiceCIDRSpec.dhall
, status = None ./../types/io.k8s.api.networking.v1beta1.ServiceCIDRStatus.dhall
}
