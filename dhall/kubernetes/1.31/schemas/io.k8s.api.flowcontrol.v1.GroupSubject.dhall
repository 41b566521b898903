{ Type = ./../types/io.k8s.api.flowcontrol.v1.GroupSubject.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.GroupSubject.dhall
}
