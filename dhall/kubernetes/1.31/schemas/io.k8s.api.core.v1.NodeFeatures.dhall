{ Type = ./../types/io.k8s.api.core.v1.NodeFeatures.dhall
, default = ./../defaults/io.k8s.api.core.v1.NodeFeatures.dhall
}
