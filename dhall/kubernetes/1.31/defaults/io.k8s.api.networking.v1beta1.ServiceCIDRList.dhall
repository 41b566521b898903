{ apiVersion = "networking.k8s.io/v1beta1", kind = "ServiceCIDRList" }
