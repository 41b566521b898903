{ allowCredentials = None Bool
, allowHeaders = None (List Text)
, allowMethods = None (List Text)
, allowOrigin = None (List Text)
, allowOrigins =
    None
      ( List
          ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
      )
, exposeHeaders = None (List Text)
, maxAge = None Text
, unmatchedPreflights = None Text
}
