{ corsPolicy :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, delegate :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.SecretReference.dhall
, directResponse :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, fault : Optional ./networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, headers :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, match :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall)
, mirror : Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, mirrorPercent : Optional Natural
, mirrorPercentage :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, mirror_percent : Optional Natural
, mirrors :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall)
, name : Optional Text
, redirect :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, retries :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, rewrite :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, route :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall)
, timeout : Optional Text
}
