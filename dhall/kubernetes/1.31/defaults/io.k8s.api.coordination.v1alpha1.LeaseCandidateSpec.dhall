{ binaryVersion = None Text
, emulationVersion = None Text
, pingTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
, renewTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
}
