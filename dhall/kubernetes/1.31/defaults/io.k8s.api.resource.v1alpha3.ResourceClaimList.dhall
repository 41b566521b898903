{ apiVersion = "resource.k8s.io/v1alpha3", kind = "ResourceClaimList" }
