{ conditions =
    None (List ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall)
, observedGeneration = None Natural
, typeChecking =
    None ./../types/io.k8s.api.admissionregistration.v1alpha1.TypeChecking.dhall
}
