{ apiVersion = "storage.k8s.io/v1beta1", kind = "VolumeAttributesClassList" }
