{ apiVersion : Text
, driverName : Text
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, parameters : Optional (List { mapKey : Text, mapValue : Text })
}
