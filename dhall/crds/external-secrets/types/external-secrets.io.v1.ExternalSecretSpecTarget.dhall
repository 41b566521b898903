{ creationPolicy : Optional Text
, deletionPolicy : Optional Text
, immutable : Optional Bool
, manifest :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, name : Optional Text
, template :
    Optional ./external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
}
