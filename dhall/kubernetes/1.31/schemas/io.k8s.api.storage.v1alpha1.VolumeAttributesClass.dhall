{ Type = ./../types/io.k8s.api.storage.v1alpha1.VolumeAttributesClass.dhall
, default =
    ./../defaults/io.k8s.api.storage.v1alpha1.VolumeAttributesClass.dhall
}
