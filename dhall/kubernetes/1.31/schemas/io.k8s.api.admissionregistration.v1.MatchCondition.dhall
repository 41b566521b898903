{ Type = ./../types/io.k8s.api.admissionregistration.v1.MatchCondition.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.MatchCondition.dhall
}
