{ Type = ./../types/io.k8s.api.flowcontrol.v1.UserSubject.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.UserSubject.dhall
}
