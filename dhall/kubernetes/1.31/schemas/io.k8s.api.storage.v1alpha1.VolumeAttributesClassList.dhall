{ Type = ./../types/io.k8s.api.storage.v1alpha1.VolumeAttributesClassList.dhall
, default =
    ./../defaults/io.k8s.api.storage.v1alpha1.VolumeAttributesClassList.dhall
}
