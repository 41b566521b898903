{ authority : Optional Text
, uri : Optional Text
, uriRegexRewrite :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
}
