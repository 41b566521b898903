{ Type = ./../types/io.k8s.api.flowcontrol.v1.LimitResponse.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.LimitResponse.dhall
}
