{ lastPhaseTransitionTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.Time.dhall
, message = None Text
, phase = None Text
, reason = None Text
}
