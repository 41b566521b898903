{ Type = ./../types/io.k8s.api.storage.v1beta1.VolumeAttributesClassList.dhall
, default =
    ./../defaults/io.k8s.api.storage.v1beta1.VolumeAttributesClassList.dhall
}
