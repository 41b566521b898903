{ Type = ./../types/io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects.dhall
}
