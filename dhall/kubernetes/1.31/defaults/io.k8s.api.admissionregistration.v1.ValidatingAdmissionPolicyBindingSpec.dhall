{ matchResources =
    None ./../types/io.k8s.api.admissionregistration.v1.MatchResources.dhall
, paramRef = None ./../types/io.k8s.api.admissionregistration.v1.ParamRef.dhall
, policyName = None Text
, validationActions = None (List Text)
}
