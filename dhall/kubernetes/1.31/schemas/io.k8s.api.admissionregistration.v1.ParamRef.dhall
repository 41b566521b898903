{ Type = ./../types/io.k8s.api.admissionregistration.v1.ParamRef.dhall
, default = ./../defaults/io.k8s.api.admissionregistration.v1.ParamRef.dhall
}
