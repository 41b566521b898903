{ acquireTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
, holderIdentity = None Text
, leaseDurationSeconds = None Natural
, leaseTransitions = None Natural
, preferredHolder = None Text
, renewTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime.dhall
, strategy = None Text
}
