{ parentRef : ./io.k8s.api.networking.v1beta1.ParentReference.dhall }
