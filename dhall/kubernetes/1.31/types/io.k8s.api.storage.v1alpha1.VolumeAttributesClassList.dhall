{ apiVersion : Text
, items : List ./io.k8s.api.storage.v1alpha1.VolumeAttributesClass.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
