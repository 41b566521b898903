{ group = None ./../types/io.k8s.api.flowcontrol.v1.GroupSubject.dhall
, serviceAccount =
    None ./../types/io.k8s.api.flowcontrol.v1.ServiceAccountSubject.dhall
, user = None ./../types/io.k8s.api.flowcontrol.v1.UserSubject.dhall
}
