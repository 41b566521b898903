{ name = None Text
, selector =
    None
      ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
}
