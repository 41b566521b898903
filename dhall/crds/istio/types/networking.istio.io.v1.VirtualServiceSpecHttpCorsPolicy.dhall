{ allowCredentials : Optional Bool
, allowHeaders : Optional (List Text)
, allowMethods : Optional (List Text)
, allowOrigin : Optional (List Text)
, allowOrigins :
    Optional
      (List ./networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall)
, exposeHeaders : Optional (List Text)
, maxAge : Optional Text
, unmatchedPreflights : Optional Text
}
