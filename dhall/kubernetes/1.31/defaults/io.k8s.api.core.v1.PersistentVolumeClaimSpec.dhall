{ accessModes = None (List Text)
, dataSource =
    None ./../types/io.k8s.api.core.v1.TypedLocalObjectReference.dhall
, dataSourceRef = None ./../types/io.k8s.api.core.v1.TypedObjectReference.dhall
, resources =
    None ./../types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, selector =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, storageClassName = None Text
, volumeAttributesClassName = None Text
, volumeMode = None Text
, volumeName = None Text
}
