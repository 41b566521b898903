{ creationPolicy = None Text
, deletionPolicy = None Text
, immutable = None Bool
, manifest =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, name = None Text
, template =
    None ./../types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
}
