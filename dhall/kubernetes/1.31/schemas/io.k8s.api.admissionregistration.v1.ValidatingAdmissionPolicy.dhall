{ Type =
    ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy.dhall
}
