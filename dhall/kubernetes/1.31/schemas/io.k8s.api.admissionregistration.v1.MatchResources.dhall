{ Type = ./../types/io.k8s.api.admissionregistration.v1.MatchResources.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.MatchResources.dhall
}
