{ leaseName : Text
, preferredStrategies : List Text
, binaryVersion : Optional Text
, emulationVersion : Optional Text
, pingTime : Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
, renewTime : Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
}
