{ authority :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, gateways : Optional (List Text)
, headers :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
, ignoreUriCase : Optional Bool
, method :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, name : Optional Text
, port : Optional Natural
, queryParams :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
, scheme :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, sourceLabels : Optional (List { mapKey : Text, mapValue : Text })
, sourceNamespace : Optional Text
, statPrefix : Optional Text
, uri : Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, withoutHeaders :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
}
