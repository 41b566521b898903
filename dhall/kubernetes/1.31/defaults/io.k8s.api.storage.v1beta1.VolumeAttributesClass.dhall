{ apiVersion = "storage.k8s.io/v1beta1"
, kind = "VolumeAttributesClass"
, parameters = None (List { mapKey : Text, mapValue : Text })
}
