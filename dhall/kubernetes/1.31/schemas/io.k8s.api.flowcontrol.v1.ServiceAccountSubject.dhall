{ Type = ./../types/io.k8s.api.flowcontrol.v1.ServiceAccountSubject.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.ServiceAccountSubject.dhall
}
