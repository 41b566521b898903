{ authority =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, gateways = None (List Text)
, headers =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
, ignoreUriCase = None Bool
, method =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, name = None Text
, port = None Natural
, queryParams =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
, scheme =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, sourceLabels = None (List { mapKey : Text, mapValue : Text })
, sourceNamespace = None Text
, statPrefix = None Text
, uri =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, withoutHeaders =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
          }
      )
}
