{ resource : ./io.k8s.api.storagemigration.v1alpha1.GroupVersionResource.dhall
, continueToken : Optional Text
}
