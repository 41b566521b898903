{ cel : Optional ./io.k8s.api.resource.v1alpha3.CELDeviceSelector.dhall }
