{ apiVersion = "networking.k8s.io/v1"
, kind = "NetworkPolicy"
, spec = None ./../types/io.k8s.api.networking.v1.NetworkPolicySpec.dhall
}
