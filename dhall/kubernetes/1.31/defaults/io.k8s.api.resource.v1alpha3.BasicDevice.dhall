{ attributes =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/io.k8s.api.resource.v1alpha3.DeviceAttribute.dhall
          }
      )
, capacity =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/io.k8s.apimachinery.pkg.api.resource.Quantity.dhall
          }
      )
}
