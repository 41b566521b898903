{ corsPolicy =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, delegate =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.SecretReference.dhall
, directResponse =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, fault =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, headers =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, match =
    None
      (List ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall)
, mirror =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, mirrorPercent = None Natural
, mirrorPercentage =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, mirror_percent = None Natural
, mirrors =
    None
      ( List
          ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
      )
, name = None Text
, redirect =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, retries =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, rewrite =
    None ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, route =
    None
      (List ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall)
, timeout = None Text
}
