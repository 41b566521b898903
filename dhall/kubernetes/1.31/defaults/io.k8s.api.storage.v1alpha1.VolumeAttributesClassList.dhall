{ apiVersion = "storage.k8s.io/v1alpha1", kind = "VolumeAttributesClassList" }
