{ driver : Text
, parameters : ./io.k8s.apimachinery.pkg.runtime.RawExtension.dhall
}
