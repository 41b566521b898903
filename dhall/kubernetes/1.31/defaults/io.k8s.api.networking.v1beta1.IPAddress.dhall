{ apiVersion = "networking.k8s.io/v1beta1"
, kind = "IPAddress"
, spec = None ./../types/io.k8s.api.networking.v1beta1.IPAddressSpec.dhall
}
