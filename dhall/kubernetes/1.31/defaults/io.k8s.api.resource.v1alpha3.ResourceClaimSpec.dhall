{ controller = None Text
, devices = None ./../types/io.k8s.api.resource.v1alpha3.DeviceClaim.dhall
}
