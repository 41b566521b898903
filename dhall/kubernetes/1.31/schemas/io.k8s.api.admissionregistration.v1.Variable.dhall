{ Type = ./../types/io.k8s.api.admissionregistration.v1.Variable.dhall
, default = ./../defaults/io.k8s.api.admissionregistration.v1.Variable.dhall
}
