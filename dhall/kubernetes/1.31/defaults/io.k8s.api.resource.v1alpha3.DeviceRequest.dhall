{ adminAccess = None Bool
, allocationMode = None Text
, count = None Natural
, selectors =
    None (List ./../types/io.k8s.api.resource.v1alpha3.DeviceSelector.dhall)
}
